// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;

/**
 * How a table shares the width of a sheet among its columns: each has room for its longest word, as far as that is not
 * too long, and those with much text have more of the rest. The library cannot do this itself, because a table that it
 * measures becomes wider than the sheet when a word is.
 */
final class ColumnWidths {

	/** In characters. */
	private static final int SHORTEST_WORD = 5;
	private static final int LONGEST_WORD = 18;
	private static final int MUCH_TEXT = 90;

	private ColumnWidths() {
	}

	/** The width of each column in per cent, as CSS writes it. */
	static List<String> of(Table table) {
		List<Double> widths = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			widths.add(width(table, column));
		}
		double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
		return widths.stream().map(width -> String.format(Locale.ROOT, "%.2f%%", 100 * width / sum)).toList();
	}

	private static double width(Table table, int column) {
		List<String> texts = Stream.concat(Stream.of(table.columns().get(column).title()),
				table.rows().stream().flatMap(row -> texts(row.get(column)))).toList();
		int longestWord = texts.stream().flatMap(text -> Stream.of(text.split("[\\s-]+"))).mapToInt(String::length).max().orElse(0);
		int longestText = texts.stream().mapToInt(String::length).max().orElse(0);
		double word = Math.clamp(longestWord, SHORTEST_WORD, LONGEST_WORD);
		// the square root: twice the text gets more room, but not twice as much
		return 2 + word + 2.2 * (Math.sqrt(Math.clamp(longestText, 1, MUCH_TEXT)) - Math.sqrt(Math.min(word, longestText)));
	}

	private static Stream<String> texts(Cell cell) {
		return cell.entries().stream().map(PlainLetters::of);
	}
}
