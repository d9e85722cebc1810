// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

import journey.generator.report.ReportTexts;
import journey.model.journey.JourneyPackage;
import journey.model.messages.Messages;
import journey.tests.support.ReportText;

/** Who answers for what. */
class ContributorsPartTest {

	private static final String TEXT = """
			channel web "Site" is website { owner "IT" contributors "Ann" }
			/** doc */
			@allow(JNY-101, "yes" by "Ann")
			journey Buy "Buy" {
				owner "Board"
				goal business Sell "Sell" { owner "Board" }
				stage Look "Look" {
					contributors "Ann", "Bob"
					touchpoint T1 "One" { owner "IT" }
					touchpoint T2 "Two" { owner "IT" opportunity O "Better" { owner "IT" } }
					touchpoint T3 "3" { owner "IT" } touchpoint T4 "4" { owner "IT" } touchpoint T5 "5" { owner "IT" } touchpoint T6 "6" { owner "IT" }
					touchpoint T7 "7" { owner "IT" } touchpoint T8 "8" { owner "IT" } touchpoint T9 "9" { owner "IT" } touchpoint T10 "10" { owner "IT" }
					touchpoint T11 "11" { owner "IT" } touchpoint T12 "12" { owner "IT" }
				}
			}
			measure Buy because Buy.Sell { owner "Board" contributors "Bob" }
			""";

	@Test
	void whatTheyAnswerForIsGroupedByKind() {
		assertEquals("""
				## Who answers for what
				| Name | Answers for | Has worked on | Has decided about |
				| --- | --- | --- | --- |
				| IT | Channels: Site<br>Touchpoints: 1.1 One · 1.2 Two · 1.3 3 · 1.4 4 · 1.5 5 · 1.6 6 · 1.7 7 · 1.8 8 · 1.9 9 · 1.10 10 · 1.11 11 · 1.12 12<br>Opportunities: Better |  |  |
				| Ann |  | Channels: Site<br>Stages: Look | JNY-101 |
				| Board | Journeys: Buy<br>Goals: Sell<br>Decisions to measure: Buy |  |  |
				| Bob |  | Stages: Look<br>Decisions to measure: Buy |  |
				""".lines().toList(), ReportText.section(TEXT, "contributors"));
	}

	@Test
	void everyKindOfElementWithAnOwnerHasAWord() {
		for (Locale locale : Messages.LOCALES) {
			JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
					.filter(kind -> !kind.isAbstract() && JourneyPackage.Literals.OWNED.isSuperTypeOf(kind))
					.forEach(kind -> assertEquals(false, new ReportTexts(locale).text("contributor." + kind.getName()).isBlank(), kind.getName()));
		}
	}
}
