// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.openhtmltopdf.css.parser.FSRGBColor;

import journey.generator.report.html.StyleSheet;

/**
 * The colours that the style sheet of the HTML report names, as they are by day.
 *
 * @param colours for each name its six hexadecimal digits after #
 */
record BrandColours(Map<String, String> colours) {

	private static final Pattern BY_DAY = Pattern.compile("\\A:root \\{([^}]*)\\}");
	private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
	private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)\\)");

	static BrandColours load() {
		Matcher byDay = BY_DAY.matcher(StyleSheet.load().text());
		if (!byDay.find()) {
			throw new IllegalStateException("report.css does not begin with its colours");
		}
		Map<String, String> colours = new TreeMap<>();
		COLOUR.matcher(byDay.group(1)).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
		return new BrandColours(colours);
	}

	/** @throws IllegalArgumentException if there is no colour of that name */
	String of(String name) {
		String colour = colours.get(name);
		if (colour == null) {
			throw new IllegalArgumentException("report.css has no colour " + name);
		}
		return colour;
	}

	/** The colour as the library draws with it. */
	FSRGBColor toDraw(String name) {
		return new FSRGBColor(Integer.parseInt(of(name).substring(1), 16));
	}

	/** A style sheet with these colours in place of their names, for those who do not understand var(). */
	String in(String style) {
		return USE.matcher(style).replaceAll((MatchResult use) -> of(use.group(1)));
	}
}
