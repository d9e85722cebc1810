// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** The cards of personas and segments, which tell of each other. */
class PersonasPartTest {

	private static final String TEXT = """
			import std.channels.*
			source Web is analytics { }
			event Seen from Web { }
			/** They take their time. */
			segment Patient "Customers who compare" {
				position hot-prospect contact email, chat region "Brittany", "Normandy" age 28 to 55 sex female
				where sessions(Seen within 14 days) >= 3
				owner "CRM" review 2027-05-31 contributors "Nora"
			}
			segment Nobody { }
			/** Buys once. */
			persona Lea "Léa Morvan" represents Patient {
				identity first "Léa" last "Morvan" age 34 sex female
				family "One son" profession "Physiotherapist" hobbies "choir", "walks" consumption "Reads bad reviews" behaviour deliberate
				needs "Pictures" motivations "To spend once" frustrations "Data sheets" traits "Keeps lists", "Patient" expects "A price"
				prefers website, store
				goal Choose "Choose without regret"
				activity Read "Reads reviews" for Choose
				activity Ask "Asks friends"
				evidence interview of 12 on 2026-02-17 "What breaks first?"
				owner "Research" review 2027-04-30 contributors "Panel"
			}
			persona Marc represents Patient { deferred }
			journey Buy "Buy a phone" for Lea, Marc { }
			journey Ask "Ask for help" for Lea { }
			""";

	@Test
	void everythingThatTheTextSaysOfAPersonaIsOnItsCard() {
		assertEquals(List.of(
				"## Personas",
				"### Léa Morvan",
				"Buys once.",
				"- **Stands for** Customers who compare",
				"- **Identity** Léa Morvan, 34 years, female",
				"- **Family** One son",
				"- **Profession** Physiotherapist",
				"- **Hobbies** choir · walks",
				"- **Consumption** Reads bad reviews",
				"- **Way of buying** after careful thought",
				"- **Characteristics** Keeps lists · Patient",
				"- **Needs** Pictures",
				"- **Motivations** To spend once",
				"- **Frustrations** Data sheets",
				"- **Expects** A price",
				"- **Prefers** Web site · Store",
				"- **Goals** Choose without regret",
				"- **Activities** Reads reviews (Choose without regret) · Asks friends",
				"- **Journeys** Buy a phone · Ask for help",
				"- **Evidence** interview, 12 people, 17 February 2026, *What breaks first?*",
				"- **Owner** Research",
				"- **Contributors** Panel",
				"- **Next review** 30 April 2027",
				"### Marc",
				"put off for now",
				"- **Stands for** Customers who compare",
				"- **Journeys** Buy a phone"), ReportText.section(TEXT, "personas"));
	}

	@Test
	void everythingThatTellsASegmentApartIsOnItsCard() {
		assertEquals(List.of(
				"## Segments",
				"### Customers who compare",
				"They take their time.",
				"- **Position in the buying cycle** hot prospect",
				"- **Preferred contact** E-mail, Chat",
				"- **Regions** Brittany, Normandy",
				"- **Age** 28 to 55 years",
				"- **Sex** female",
				"- **Behaviour** <code>sessions(Seen within 14 days) &gt;= 3</code>",
				"- **Represented by** Léa Morvan · Marc",
				"- **Journeys** Buy a phone · Ask for help",
				"- **Owner** CRM",
				"- **Contributors** Nora",
				"- **Next review** 31 May 2027",
				"### Nobody"), ReportText.section(TEXT, "segments"));
	}

	@Test
	void anAgeMayBeOpenOnBothSides() {
		assertEquals(List.of("## Segments", "### A", "- **Age** 18 years and older", "### B", "- **Age** up to 29 years"),
				ReportText.section("segment A { age 18 } segment B { age to 29 }", "segments"));
	}

	@Test
	void withoutPersonasAndSegmentsThereIsNothingToSay() {
		assertEquals(List.of("summary", "measured", "journey-j", "findings"), ReportText.anchors(ReportText.report(
				JourneyText.assertNoMistake("journey J { }"), Locale.ENGLISH)));
	}
}
