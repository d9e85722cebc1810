// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.guides.Narratives;
import journey.tests.support.JourneyText;

/** Personas live their journeys in sentences. */
class NarrativesTest {

	private static final String TEXT = """
			channel web "Web site" is website
			channel shop "Shop" is physical-presence
			content Help "Help"
			reason Dear "Too dear" competitor "The market"
			segment Careful "Careful buyers" { }
			/** Never in a hurry. */
			persona Lea "Léa Morvan" represents Careful {
				identity first "Léa" age 34
				profession "Physiotherapist"
				family "A son"
				hobbies "Choir", "Walks"
				consumption "Buys little"
				behaviour deliberate
				needs "Time"
				motivations "To buy once"
				frustrations "Small print"
				prefers web
				traits "Keeps receipts"
				expects "One price"
				goal Choose "To choose well"
			}
			persona Odile { evidence interview of 5 }
			/** From the first look on. */
			journey Buy "Buying" for Lea, Odile {
				/** Two brands. */
				stage Look "Looking" {
					question "Which one?", "Why?"
					competitor "The market"
					touchpoint Page "The page" via web, shop {
						does "Opens three tabs"
						thinks "« Which one? »"
						thinks "Help!"
						feels Lea -1 "lost"
						seeks "The weight" answered by Help
						seeks "The price"
						receives "A table"
						pain Slow "It is slow"
						pain Full "The form is long" severity abandonment
						gain "It is clear"
						key "The brand is chosen"
						evidence interview of 3
					}
					touchpoint Counter "The counter" { feels Odile +2 }
				}
				stage Empty "Nothing happens" { }
				flow { exit Page because Dear exit Counter because "No time!" }
			}
			journey Soon "One day" for Odile { state to-be of Buy stage S "Later" { touchpoint T "The gate" { } } }
			persona Idle { }
			""";

	@Test
	void aPersonaIsPresentedAndLivesTheJourneyStageByStage() {
		assertEquals(List.of(
				"# What our customers live",
				"## Léa Morvan",
				"Never in a hurry.",
				"Léa is 34 years old. By profession: Physiotherapist. The family: A son. In spare time: Choir; Walks. As a consumer: Buys little. "
						+ "Léa thinks before buying. Léa stands for the segment **Careful buyers**. So far, Léa is an assumption: no evidence is recorded.",
				"Léa wants to reach this: To choose well. Léa needs this: Time. This drives Léa: To buy once. This frustrates Léa: Small print. "
						+ "Léa expects this: One price. This is typical of Léa: Keeps receipts. To be in touch, Léa prefers: Web site.",
				"### Buying",
				"From the first look on.",
				"#### Looking",
				"Two brands.",
				"Léa wonders: *Which one?*; *Why?* Léa also looks elsewhere: The market.",
				"**The page** (Web site; Shop). This moment decides: The brand is chosen. Léa does this: Opens three tabs. Léa wants to know: The weight. "
						+ "Léa finds no answer to this: The price. Léa receives this: A table. Léa thinks: *Which one?*; *Help!* Léa feels rather bad here: lost. "
						+ "What hurts: It is slow. What helps: It is clear. This may make Léa give up: The form is long. "
						+ "Léa may leave here. The reason: Too dear. Then another gets the customer: The market.",
				"## Odile",
				"### Buying",
				"From the first look on.",
				"#### Looking",
				"Two brands.",
				"Odile wonders: *Which one?*; *Why?* Odile also looks elsewhere: The market.",
				"**The counter**. Odile feels very good here. Odile may leave here. The reason: No time! All of this is assumed; nobody has been asked yet.",
				"### One day",
				"This is how it shall be one day; it is not so yet.",
				"#### Later",
				"**The gate**."), lines(TEXT, Locale.ENGLISH));
	}

	@Test
	void inFrenchTheStoryIsFrench() {
		assertEquals(List.of(
				"# Ce que vivent nos clients",
				"## Léa Morvan",
				"Never in a hurry.",
				"Léa a 34 ans. Son métier : Physiotherapist. Sa famille : A son. Ses loisirs : Choir ; Walks. Sa façon de consommer : Buys little. "
						+ "Léa réfléchit avant d’acheter. Léa représente le segment **Careful buyers**. Pour l’instant, Léa est une supposition : aucune preuve n’est notée.",
				"Léa veut atteindre ceci : To choose well. Léa a besoin de ceci : Time. Voici ce qui motive Léa : To buy once. Voici ce qui agace Léa : Small print. "
						+ "Léa attend ceci : One price. Voici ce qui caractérise Léa : Keeps receipts. Pour le contact, Léa préfère : Web site.",
				"### Buying",
				"From the first look on.",
				"#### Looking",
				"Two brands.",
				"Léa se demande : *Which one?* ; *Why?* Léa regarde aussi ailleurs : The market.",
				"**The page** (Web site ; Shop). Ce moment est décisif : The brand is chosen. Léa fait ceci : Opens three tabs. Léa veut savoir : The weight. "
						+ "Léa ne trouve pas de réponse à ceci : The price. Léa reçoit ceci : A table. Léa pense : *Which one?* ; *Help!* Léa se sent plutôt mal ici : lost. "
						+ "Ce qui gêne : It is slow. Ce qui aide : It is clear. Ceci peut faire renoncer Léa : The form is long. "
						+ "Léa peut partir ici. La raison : Too dear. Un autre gagne alors ce client : The market."), lines(TEXT, Locale.FRENCH).subList(0, 11));
	}

	@Test
	void whoLivesNoJourneyHasNoStory() {
		assertEquals(List.of(), Narratives.files(JourneyText.assertNoMistake("persona P { } journey J { stage S { touchpoint T { } } }").index(), Locale.ENGLISH));
	}

	private static List<String> lines(String text, Locale locale) {
		return GuideLines.of(Narratives.files(JourneyText.assertNoMistake(text).index(), locale), "narratives.md");
	}
}
