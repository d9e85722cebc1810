// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import journey.generator.text.VisibleText;

/**
 * Tables as comma-separated values (RFC 4180), with \n as line end. A cell stays in its line, and no spreadsheet takes
 * it for a formula: what could be one gets an apostrophe in front.
 */
public final class Csv {

	/** The signs that begin a formula, also in full width, behind whatever a spreadsheet may skip. */
	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{C}\\uFFFD]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

	/** A number below zero begins like a formula and is none. */
	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

	/** Comma and quote are special in the format; semicolon, bar and apostrophe are so in some spreadsheets. */
	private static final Pattern SPECIAL = Pattern.compile("[,;|'\"]|^[\\s\\p{Z}]|[\\s\\p{Z}]$");

	private Csv() {
	}

	/** The text of a table, its head among the rows; all rows have the same number of cells. */
	public static String text(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String cell(String text) {
		boolean startsWithBreak = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
		String visible = VisibleText.of(text);
		String harmless = startsWithBreak || !NUMBER.matcher(text).matches() && FORMULA.matcher(visible).find() ? "'" + visible : visible;
		return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
	}
}
