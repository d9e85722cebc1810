// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What the company does, and what differs from customer to customer. */
class InterventionsPartTest {

	private static final String TEXT = """
			channel post "Parcel" is mail
			source Web is analytics { }
			event Seen "Page seen" from Web { has model : text }
			profile Client "Customer file" { has town : text }
			journey J { stage Keep "Keeping" { touchpoint Unpack "Unpacking" via post { } } }
			kpi K "Recommendation" { }
			/** By hand. */
			intervention Card "A card" is thank-you at J.Keep.Unpack { hypothesis "It is remembered" moves K via post owner "Care" review 2027-03-01 }
			intervention Party "A party" is open-house at J.Keep { }
			personalisation Tip "A tip" at J.Keep.Unpack { rule "For the model" uses Client.town, Seen.model moves K }
			""";

	@Test
	void anInterventionTellsWhereItIsDoneAndWhatItShouldMove() {
		assertEquals(List.of(
				"## Interventions",
				"| Intervention | Where | Why it should work | Should move | Channels | Responsibility |",
				"| --- | --- | --- | --- | --- | --- |",
				"| A card<br>thanks<br>By hand. | 1.1 Unpacking | It is remembered | Recommendation | Parcel | owner: Care<br>review on 1 March 2027 |",
				"| A party<br>open-house | Keeping |  |  |  |  |"), ReportText.section(TEXT, "interventions"));
	}

	@Test
	void usualKindsAreWordsOfTheReader() {
		assertEquals("| A card<br>remerciement<br>By hand. | 1.1 Unpacking | It is remembered | Recommendation | Parcel | responsable : Care<br>revue le 1er mars 2027 |",
				ReportText.section(ReportText.report(JourneyText.assertNoMistake(TEXT), Locale.FRENCH), "interventions").get(3).replace('\u00A0', ' '));
	}

	@Test
	void aPersonalisationTellsWhatItNeedsToKnow() {
		assertEquals(List.of(
				"## Personalisation",
				"| Personalisation | Where | What differs | Data used | Should move |",
				"| --- | --- | --- | --- | --- |",
				"| A tip | 1.1 Unpacking | For the model | town (Customer file)<br>model (Page seen) | Recommendation |"), ReportText.section(TEXT, "personalisations"));
	}
}
