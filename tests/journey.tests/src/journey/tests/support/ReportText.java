// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.ReportNumbers;
import journey.generator.report.document.Document;
import journey.generator.report.document.Document.Page;
import journey.generator.report.document.Section;
import journey.generator.report.markdown.MarkdownReport;
import journey.generator.report.sections.ReportSections;
import journey.generator.results.ResultsJson;

/** What a report says, as text. */
public final class ReportText {

	private ReportText() {
	}

	/** The report about a workspace without a date of today and without findings. */
	public static Document report(JourneyText.Checked checked, Locale locale) {
		return ReportSections.document(checked.index(), locale, Optional.empty(), List.of());
	}

	/** The English report about a text with what results.json says. */
	public static Document measured(String text, String results) {
		return measured(text, new ReportNumbers(Optional.of(ResultsJson.read(results)), Map.of()), Locale.ENGLISH);
	}

	public static Document measured(String text, ReportNumbers numbers, Locale locale) {
		return ReportSections.document(JourneyText.assertNoMistake(text).index(), locale, Optional.empty(), List.of(), numbers);
	}

	/** A section of a report in Markdown, from its heading of the first level on; blank lines are left out. */
	public static List<String> section(Document report, String anchor) {
		return markdown(find(report, anchor));
	}

	/** A section of the English report about a text. */
	public static List<String> section(String text, String anchor) {
		return section(report(JourneyText.assertNoMistake(text), Locale.ENGLISH), anchor);
	}

	/** The anchors of all sections of a report, in its order. */
	public static List<String> anchors(Document report) {
		return sections(report).map(Section::anchor).toList();
	}

	private static Section find(Document report, String anchor) {
		return sections(report).filter(section -> section.anchor().equals(anchor)).findFirst()
				.orElseThrow(() -> new AssertionError("no section " + anchor + " among " + anchors(report)));
	}

	private static Stream<Section> sections(Document report) {
		return report.pages().stream().flatMap(page -> page.sections().stream()).flatMap(ReportText::withParts);
	}

	private static Stream<Section> withParts(Section section) {
		return Stream.concat(Stream.of(section), section.parts().stream().flatMap(ReportText::withParts));
	}

	private static List<String> markdown(Section section) {
		Page page = new Page("section", section.title(), List.of(section));
		return new MarkdownReport().write(page).lines().filter(line -> !line.isBlank()).skip(1).toList();
	}
}
