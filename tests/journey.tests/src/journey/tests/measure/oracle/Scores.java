// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.util.List;

import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;

/** Functions of surveys. */
record Scores(Survey survey, Window window, List<Row> rows) {

	private static final int BEST_NPS = 10;

	Answer responses() {
		return Answer.count(rows.stream().filter(window::holds).filter(row -> row.answer() != null).count());
	}

	Answer invitations() {
		return Answer.count(rows.stream().filter(row -> window.holds(row.invited())).count());
	}

	Answer nps() {
		long promoters = between(9, BEST_NPS);
		long detractors = between(0, 6);
		List<BigDecimal> answers = answers();
		Answer share = Answer.quotient(Answer.number((double) (promoters - detractors)), Answer.count(answers.size()));
		Answer score = Answer.of(share.value() == null ? null : share.value() * 100, answers.size());
		return score.value() == null ? score : score.withInterval(Interval.nps(promoters, detractors, answers.size()));
	}

	/** In the variant that the survey declares. */
	Answer score() {
		int best = survey.getScale();
		Cases cases = new Cases(answers(), null);
		if (survey.getVariant().startsWith("top")) {
			int boxes = Integer.parseInt(survey.getVariant().substring("top".length()));
			return Answer.share(between(best - boxes + 1, best), answers().size());
		}
		return switch (survey.getVariant()) {
			case "mean" -> cases.mean();
			case "sum" -> {
				Answer quotient = Answer.quotient(cases.sum(), Answer.number((double) answers().size() * best));
				yield Answer.of(quotient.value(), answers().size());
			}
			default -> throw new IllegalArgumentException(survey.getVariant());
		};
	}

	private long between(int lowest, int highest) {
		return answers().stream().filter(answer -> answer.intValueExact() >= lowest && answer.intValueExact() <= highest).count();
	}

	/** Those that the scale has: whole numbers from 0 to 10 for NPS, from 1 to the best else. */
	private List<BigDecimal> answers() {
		boolean nps = survey.getInstrument() == SurveyInstrument.NPS;
		BigDecimal lowest = nps ? BigDecimal.ZERO : BigDecimal.ONE;
		BigDecimal highest = BigDecimal.valueOf(nps ? BEST_NPS : survey.getScale());
		return rows.stream().filter(window::holds).map(Row::answer).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).filter(answer -> answer.stripTrailingZeros().scale() <= 0
				&& answer.compareTo(lowest) >= 0 && answer.compareTo(highest) <= 0).toList();
	}
}
