// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.Arrays;
import java.util.OptionalDouble;

import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;

/** Who was asked, and what they answered. */
public final class SurveyTally {

	private static final int PROMOTER = 9;
	private static final int DETRACTOR = 6;
	private static final int POINTS = 100;

	private final Survey survey;
	private final Scale scale;
	private final long[] answers;
	private long invitations;

	SurveyTally(Survey survey) {
		this.survey = survey;
		this.scale = Scale.of(survey);
		this.answers = new long[scale.steps() + 1];
	}

	void invites() {
		invitations++;
	}

	/** @param step above the worst answer */
	void answers(int step) {
		answers[step]++;
	}

	public long invitations() {
		return invitations;
	}

	public long answers() {
		return Arrays.stream(answers).sum();
	}

	public Scale scale() {
		return scale;
	}

	/** How many gave an answer of the scale. */
	public long answersOf(int answer) {
		return answers[answer - scale.worst()];
	}

	public long sum() {
		long sum = 0;
		for (int step = 0; step < answers.length; step++) {
			sum += answers[step] * (scale.worst() + step);
		}
		return sum;
	}

	/** As the survey is scored: points for NPS and for means, a share for the others; none without answers or without a variant. */
	public OptionalDouble score() {
		String variant = survey.getVariant();
		long all = answers();
		if (all == 0) {
			return OptionalDouble.empty();
		}
		if (survey.getInstrument() == SurveyInstrument.NPS) {
			return OptionalDouble.of((double) POINTS * (between(PROMOTER, scale.best()) - between(scale.worst(), DETRACTOR)) / all);
		}
		if (variant == null) {
			return OptionalDouble.empty();
		}
		if (variant.equals("mean")) {
			return OptionalDouble.of((double) sum() / all);
		}
		if (variant.equals("sum")) {
			return OptionalDouble.of((double) sum() / (all * scale.best()));
		}
		if (variant.matches("top[0-9]{1,3}")) {
			return OptionalDouble.of((double) between(Math.max(scale.worst(), scale.best() + 1 - Integer.parseInt(variant.substring(3))), scale.best()) / all);
		}
		return OptionalDouble.empty();
	}

	private long between(int from, int to) {
		long count = 0;
		for (int answer = from; answer <= to; answer++) {
			count += answersOf(answer);
		}
		return count;
	}
}
