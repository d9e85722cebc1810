// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

/** The head of a column, and what stands in the column. */
public record Column(String title, Content content) {

	/** What the cells of a column hold, which decides about their width. */
	public enum Content {
		/** The names of the rows. */
		NAME,
		/** Sentences. */
		TEXT,
		/** One or two words. */
		WORD,
		/** Figures. */
		NUMBER,
		/** Formulas. */
		CODE
	}
}
