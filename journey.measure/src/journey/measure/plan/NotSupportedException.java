// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

/** A formula is sound, but this version cannot measure a part of it yet. The message names the function or the part. */
public final class NotSupportedException extends Exception {

	private static final long serialVersionUID = 1L;

	public NotSupportedException(String part) {
		super(part);
	}
}
