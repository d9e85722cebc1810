// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

/** A specification that cannot be executed, with the element and the reason. */
public final class SpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	public SpecificationException(String place, String reason) {
		super(place + ": " + reason);
	}
}
