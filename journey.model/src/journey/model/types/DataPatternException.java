// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

/** A pattern from which it cannot be told which moment a text means. */
public final class DataPatternException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param phrase why, see {@link journey.model.messages.Phrase} */
	DataPatternException(String phrase) {
		super(phrase);
	}

	public String phrase() {
		return getMessage();
	}
}
