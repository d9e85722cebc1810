// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;

/** What stands in a cell of a table: nothing, a text, or a list of texts. */
public record Cell(List<RichText> entries) {

	/** A cell that says nothing. */
	public static final Cell EMPTY = new Cell(List.of());

	public Cell {
		entries = entries.stream().filter(entry -> !entry.isEmpty()).toList();
	}

	public static Cell of(RichText text) {
		return new Cell(List.of(text));
	}

	public static Cell of(String text) {
		return of(RichText.of(text));
	}
}
