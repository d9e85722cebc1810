// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.guides.InterviewGuide;
import journey.tests.support.JourneyText;

/** What to ask whom, and what to find out by it. */
class InterviewGuideTest {

	private static final String TEXT = """
			segment Careful "Careful buyers" { }
			segment Idle "Nobody stands for them" { }
			persona Lea "Léa" represents Careful { }
			persona Marc "Marc" represents Careful { evidence interview of 5 }
			persona Dana "Dana" { }
			journey Buy "Buying" for Lea, Marc, Dana {
				stage Choose "Choosing" {
					touchpoint Page "“Which one?”" {
						thinks "“Too many!”"
						feels Lea -1 "lost"
						feels Marc +2
						feels Dana 0
						pain Slow "It is slow"
						gain "One sees it all"
					}
					touchpoint Shop "The shop" { thinks "Nice" evidence observation of 3 }
				}
				stage Empty "Nothing happens" { }
			}
			persona Tomorrow { }
			journey Outline "Nothing yet" for Lea { }
			journey Soon "One day" for Lea, Tomorrow { state to-be of Buy stage S { touchpoint T { } } }
			""";

	private static List<String> questions(String title) {
		return List.of(
				"- **" + title + "**: what is your opinion of it?",
				"- **" + title + "**: what do you feel at that moment?",
				"- **" + title + "**: what do you need at that moment?",
				"- **" + title + "**: why are you there?",
				"- **" + title + "**: how does it go, step by step, or how did it go the last time?");
	}

	@Test
	void eachSegmentIsAskedAboutWhatItLives() {
		List<String> lines = lines(TEXT, Locale.ENGLISH);
		assertEquals(List.of("# Interview guide", "## Before you begin"), lines.subList(0, 2));
		assertEquals(List.of(
				"## Careful buyers",
				"- **Personas** Léa · Marc",
				"- **Journeys** Buying",
				"- No evidence says yet that there are people like **Léa**.",
				"### Buying",
				"#### Choosing",
				"##### “Which one?”"), lines.subList(3, 10));
		assertEquals(questions("“Which one?”"), lines.subList(10, 15));
		assertEquals(List.of(
				"Assumed so far, without evidence:",
				"- Feeling (Léa): −1, lost.",
				"- Feeling (Marc): +2.",
				"- Thought: *Too many!*",
				"- What hurts: It is slow.",
				"- What does good: One sees it all.",
				"##### The shop"), lines.subList(15, 22));
		assertEquals(questions("The shop"), lines.subList(22, 27));
	}

	@Test
	void whoIsInNoSegmentIsAskedAsWell() {
		List<String> lines = lines(TEXT, Locale.ENGLISH);
		assertEquals(List.of(
				"## Customers of no segment",
				"- **Personas** Dana",
				"- **Journeys** Buying",
				"- No evidence says yet that there are people like **Dana**.",
				"### Buying"), lines.subList(27, 32));
		assertEquals(List.of("- Feeling (Dana): 0."), lines.subList(32, lines.size()).stream().filter(line -> line.startsWith("- Feeling")).toList());
	}

	@Test
	void inFrenchTheQuestionsAreFrench() {
		List<String> lines = lines(TEXT, Locale.FRENCH);
		assertEquals(List.of(
				"##### “Which one?”",
				"- **“Which one?”** : quelle est votre opinion ?",
				"- **“Which one?”** : que ressentez-vous à ce moment-là ?",
				"- **“Which one?”** : de quoi avez-vous besoin à ce moment-là ?",
				"- **“Which one?”** : pourquoi êtes-vous là ?",
				"- **“Which one?”** : comment cela se passe-t-il, pas à pas, ou comment cela s’est-il passé la dernière fois ?",
				"Supposé pour l’instant, sans preuve :",
				"- Ressenti (Léa) : −1, lost.",
				"- Ressenti (Marc) : +2.",
				"- Pensée : *Too many!*",
				"- Ce qui gêne : It is slow.",
				"- Ce qui fait du bien : One sees it all."), lines.subList(9, 21));
	}

	@Test
	void whatWouldBeAskedTooOftenIsNamed() {
		StringBuilder text = new StringBuilder("journey J for P0");
		for (int i = 1; i < 200; i++) {
			text.append(", P").append(i);
		}
		text.append(" { stage S { touchpoint T { ").append("thinks \"").append("long ".repeat(2_000)).append("\" } } }\n");
		for (int i = 0; i < 200; i++) {
			text.append("segment S%1$d { } persona P%1$d represents S%1$d { }%n".formatted(i));
		}
		List<String> lines = lines(text.toString(), Locale.ENGLISH);
		assertEquals("The questions are the same as for S0.", lines.get(lines.size() - 1));
	}

	@Test
	void withoutJourneysOfTodayThereIsNothingToAsk() {
		assertEquals(List.of(), InterviewGuide.files(JourneyText.assertNoMistake(
				"persona P { } journey J for P { state to-be stage S { touchpoint T { } } } journey K { stage S { touchpoint T { } } }").index(), Locale.ENGLISH));
	}

	private static List<String> lines(String text, Locale locale) {
		return GuideLines.of(InterviewGuide.files(JourneyText.assertNoMistake(text).index(), locale), "interview-guide.md");
	}
}
