// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.report.document.Document;
import journey.generator.report.document.Section;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What has the same title as another one can be told apart. */
class DistinctTitlesTest {

	@Test
	void journeysWithTheSameTitleAreToldApartByTheirNames() {
		assertEquals(List.of("| Buying (Online) | no |", "| Buying (Shop) | no |", "| Asking | no |"), ReportText.section(
				"journey Online \"Buying\" { } journey Shop \"Buying\" { } journey Ask \"Asking\" { }", "measured").subList(4, 7).stream().map(line -> line.replace(" not known |", "")).toList());
	}

	@Test
	void theHeadingIsWhatTheLinkSays() {
		Document report = ReportText.report(JourneyText.assertNoMistake("journey Online \"Buying\" { } journey Shop \"Buying\" { }"), Locale.ENGLISH);
		assertEquals(List.of("Buying (Online)", "Buying (Shop)"), report.pages().getFirst().sections().stream()
				.filter(section -> section.anchor().startsWith("journey-")).map(Section::title).toList());
	}

	@Test
	void stagesAndTouchpointsAreComparedWithinTheirJourney() {
		assertEquals(List.of("| Wait (First) | 1.1 Queue (A) · 1.2 Till |", "| Wait (Second) | 2.1 Queue (B) |"), wheres("""
				journey J {
					stage First "Wait" { touchpoint A "Queue" { pain P } touchpoint C "Till" { pain P } }
					stage Second "Wait" { touchpoint B "Queue" { pain P } }
				}
				journey K { stage Third "Wait" { touchpoint D "Queue" } }
				"""));
	}

	@Test
	void theSameNameIsToldWithWhatIsAroundIt() {
		assertEquals(List.of("| First | 1.1 Queue (J.First.A) |", "| Second | 2.1 Queue (J.Second.A) |"), wheres("""
				journey J { stage First { touchpoint A "Queue" { pain P } } stage Second { touchpoint A "Queue" { pain P } } }
				"""));
	}

	@Test
	void anotherKindMayHaveTheSameTitle() {
		assertEquals(List.of("| Pay | 1.1 Pay |"), wheres("journey J \"Pay\" { stage Pay { touchpoint Pay { pain P } } }"));
	}

	/** Each stage, and the touchpoints of its pains. */
	private static List<String> wheres(String text) {
		Document report = ReportText.report(JourneyText.assertNoMistake(text), Locale.ENGLISH);
		List<String> stages = ReportText.section(report, "journey-j-moments").stream().filter(line -> line.startsWith("| ")).skip(2)
				.map(line -> line.split(" \\| ")[0].substring(2)).toList();
		List<String> places = ReportText.section(report, "journey-j-pains").stream().filter(line -> line.startsWith("| P "))
				.map(line -> line.split(" \\| ")[1].strip()).toList();
		return stages.stream().map(stage -> "| " + stage + " | " + String.join(" · ", places.stream()
				.filter(place -> place.startsWith(stages.indexOf(stage) + 1 + ".")).toList()) + " |").toList();
	}
}
