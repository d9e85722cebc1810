// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import journey.generator.report.ReportFinding;
import journey.generator.report.sections.ReportSections;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What the rules have found, and what somebody has decided not to see. */
class FindingsPartTest {

	private static final ReportFinding NOTE = new ReportFinding(Severity.INFO, "TPT-311", "A guess", "a.journey:1");
	private static final ReportFinding WARNING = new ReportFinding(Severity.WARNING, "KPI-501", "No KPI", "b.journey:2");

	@Test
	void theGravestComeFirstAndAreCounted() {
		assertEquals(List.of(
				"## Open findings",
				"- **Warnings** 1",
				"- **Notes** 2",
				"| Rule | Severity | Finding | Place |",
				"| --- | --- | --- | --- |",
				"| KPI-501 | Warning | No KPI | b.journey:2 |",
				"| TPT-311 | Note | A guess | a.journey:1 |",
				"| TPT-311 | Note | A guess | a.journey:1 |"), findings("persona Lea { goal G }", Locale.ENGLISH, List.of(NOTE, WARNING, NOTE)));
	}

	@Test
	void whatWasSilencedIsToldWithReasonAndAuthor() {
		String text = """
				channel site is website
				journey J { stage S { @allow(TPT-310, "Asked in May" by "Care") touchpoint T via site { } } }
				""";
		List<String> section = findings(text, Locale.ENGLISH, List.of());
		assertEquals(List.of(
				"## Open findings",
				"- **Silenced** 1",
				"Nothing is left to fix.",
				"### Silenced findings",
				"| Rule | Finding | Why it is silenced | Decided by |",
				"| --- | --- | --- | --- |"), section.subList(0, 6));
		assertEquals(1, section.subList(6, section.size()).size());
		assertEquals("Asked in May | Care |", section.get(6).split(" \\| ", 3)[2]);
	}

	@Test
	void aHugeWorkspaceShowsFiveHundredFindingsAndSaysHowToSeeAll() {
		List<ReportFinding> many = new ArrayList<>(IntStream.range(0, 1_734).mapToObj(number -> NOTE).toList());
		List<String> french = findings("persona Lea { goal G }", Locale.FRENCH, many);
		assertEquals(500, french.stream().filter(line -> line.startsWith("| TPT-311")).count());
		assertEquals("Et 1234 de plus. Cette commande les liste tous\u00A0: <code>journey validate --all</code>", french.get(french.size() - 1));
		assertEquals("And 1234 more. This command lists all of them: <code>journey validate --all</code>",
				findings("persona Lea { goal G }", Locale.ENGLISH, many).getLast());
	}

	@Test
	void silencedFindingsAreLimitedToo() {
		String touchpoints = IntStream.range(0, 501).mapToObj(number -> "@allow(TPT-304, \"Later\") touchpoint T" + number + " { }").reduce("", String::concat);
		List<String> section = findings("journey J { stage S { " + touchpoints + " } }", Locale.ENGLISH, List.of());
		assertEquals(List.of("- **Silenced** 501", "And 1 more."), List.of(section.get(1), section.getLast()));
	}

	private static List<String> findings(String text, Locale locale, List<ReportFinding> findings) {
		return ReportText.section(ReportSections.document(JourneyText.assertNoMistake(text).index(), locale, Optional.empty(), findings), "findings");
	}
}
