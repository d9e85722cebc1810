// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.Optional;

import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;

/**
 * The answers that customers can give.
 *
 * @param lowest the lowest answer
 * @param highest the highest answer
 */
record SurveyScale(int lowest, int highest) {

	/** The scale of every Net Promoter Score. */
	private static final SurveyScale NPS = new SurveyScale(0, 10);

	/** The scale of a survey; empty if nobody has said it. */
	static Optional<SurveyScale> of(Survey survey) {
		if (survey.getInstrument() == SurveyInstrument.NPS) {
			return Optional.of(NPS);
		}
		return Optional.ofNullable(survey.getScale()).map(highest -> new SurveyScale(1, highest));
	}
}
