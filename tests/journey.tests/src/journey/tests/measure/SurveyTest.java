// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/** Answers, scores and invitations, derived by hand. */
class SurveyTest {

	@TempDir
	private Path folder;

	private HandDerived measured(String members) {
		return HandDerived.kpi(folder, "formula " + members + " window 28 days").until("2026-03-01");
	}

	/**
	 * Promoters 10, 9, 10, 9; detractor 3; passive 7, 7, 8: (4 - 1) / 8 x 100 = 37.5. Variance 5/8 - 0.375² = 0.484375, half of the interval
	 * 1.959964 x sqrt(0.484375 / 8) x 100 = 48.2274. Without the passive ones in the whole it would be 60.
	 */
	@Test
	void npsCountsThePassiveInTheWholeOnly() {
		KpiResult result = measured("nps(Nps) unit points").polls("""
				a,2026-02-10 10:00:00,Nps,10
				b,2026-02-10 10:00:00,Nps,9
				c,2026-02-10 10:00:00,Nps,10
				d,2026-02-10 10:00:00,Nps,9
				e,2026-02-10 10:00:00,Nps,3
				f,2026-02-10 10:00:00,Nps,7
				g,2026-02-10 10:00:00,Nps,7
				h,2026-02-10 10:00:00,Nps,8
				""").gives(37.5);
		assertEquals(37.5 - 48.2274, result.getLow(), 1e-2);
		assertEquals(37.5 + 48.2274, result.getHigh(), 1e-2);
	}

	/** 0 and 6 are detractors: -100. A glossary that begins at 1 would give 0 for the first. */
	@Test
	void npsTakesNoughtToSixForDetractors() {
		measured("nps(Nps) unit points").polls("""
				a,2026-02-10 10:00:00,Nps,0
				b,2026-02-10 10:00:00,Nps,6
				""").gives(-100);
	}

	/** Two texts, a number and nothing: 3. Texts are no numbers, and answers all the same. b and c say different things at the same time. */
	@Test
	void whateverIsSaidToACustomSurveyIsAnAnswer() {
		measured("responses(Why) unit responses").polls("""
				a,2026-02-10 10:00:00,Why,too dear
				b,2026-02-10 10:00:00,Why,too late
				b,2026-02-10 10:00:00,Why,4
				c,2026-02-10 10:00:00,Why,
				""").gives(3);
	}

	/** 11, -1, empty and text are no answers of the scale: 1 promoter of 1. */
	@Test
	void scoresLeaveOutWhatTheScaleDoesNotHave() {
		assertEquals(1L, measured("nps(Nps) unit points").polls("""
				a,2026-02-10 10:00:00,Nps,9
				b,2026-02-10 10:00:00,Nps,11
				c,2026-02-10 10:00:00,Nps,-1
				e,2026-02-10 10:00:00,Nps,
				f,2026-02-10 10:00:00,Nps,good
				""").gives(100).getSample());
	}

	/** The answers are whole numbers: 0, of 1 case. With 9.5 among the promoters it would be 50. */
	@Test
	void scoresLeaveOutWhatLiesBetweenTwoAnswers() {
		measured("nps(Nps) unit points").polls("""
				a,2026-02-10 10:00:00,Nps,8
				b,2026-02-10 10:00:00,Nps,9.5
				""").gives(0);
	}

	/** 4 and 5 of 1, 3, 4, 5: half. The mean over the best, 13/20, would be 0.65. */
	@Test
	void top2IsTheShareOfTheTwoBest() {
		measured("csat(Top) unit %").polls("""
				a,2026-02-10 10:00:00,Top,1
				b,2026-02-10 10:00:00,Top,3
				c,2026-02-10 10:00:00,Top,4
				d,2026-02-10 10:00:00,Top,5
				""").gives(0.5);
	}

	/** (1 + 3 + 4 + 5) / (4 x 5) = 0.65. */
	@Test
	void sumIsTheSumByTheBestSumPossible() {
		measured("csat(Total) unit %").polls("""
				a,2026-02-10 10:00:00,Total,1
				b,2026-02-10 10:00:00,Total,3
				c,2026-02-10 10:00:00,Total,4
				d,2026-02-10 10:00:00,Total,5
				""").gives(0.65);
	}

	/** (2 + 7) / 2 = 4.5; 0 and 8 are not on a scale to 7. */
	@Test
	void meanIsTheMeanOfTheAnswers() {
		measured("ces(Mean) unit points").polls("""
				a,2026-02-10 10:00:00,Mean,2
				b,2026-02-10 10:00:00,Mean,7
				c,2026-02-10 10:00:00,Mean,8
				d,2026-02-10 10:00:00,Mean,0
				""").gives(4.5);
	}

	/** No answer, no score. */
	@Test
	void withoutAnswersThereIsNoScore() {
		measured("nps(Nps) unit points").polls("a,2026-01-10 10:00:00,Nps,9").givesNothing();
	}

	/** a was invited in January and answers in February, b was invited in February and has no answer: 1 answer, 1 invitation. */
	@Test
	void answersCountByTheirTimeAndInvitationsByTheirs() {
		String rows = """
				a,2026-02-10 10:00:00,Nps,9,2026-01-20 10:00:00
				b,2026-02-12 10:00:00,Nps,,2026-02-11 10:00:00
				""";
		measured("responses(Nps)").polls(rows).gives(1);
		measured("invitations(Nps)").polls(rows).gives(1);
	}

	/** Who has not answered has no time of an answer, but was invited: 1 of 2. Without such rows everybody would always have answered. */
	@Test
	void whoDoesNotAnswerIsInvitedAllTheSame() {
		measured("responses(Nps) / invitations(Nps) unit %").polls("""
				a,2026-02-10 10:00:00,Nps,9,2026-02-09 10:00:00
				b,,Nps,,2026-02-09 10:00:00
				""").gives(0.5);
	}

	/** Two unknown customers are not the same, so their like answers are two. docs/measuring.md says it of rows of events. */
	@Test
	void answersOfUnknownCustomersAreNeverTheSame() {
		measured("responses(Nps)").polls("""
				,2026-02-10 10:00:00,Nps,9
				,2026-02-10 10:00:00,Nps,9
				""").gives(2);
	}
}
