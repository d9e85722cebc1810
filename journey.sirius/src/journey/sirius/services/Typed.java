// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

/** What somebody typed into a diagram, as a text can hold it. */
final class Typed {

	private Typed() {
	}

	/** In one line, without blanks around it; empty if nothing was typed. */
	static String clean(String text) {
		return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
	}

	/** What was typed; null if nothing was, so that the text says nothing. */
	static String orNull(String text) {
		String clean = clean(text);
		return clean.isEmpty() ? null : clean;
	}
}
