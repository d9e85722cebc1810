// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;

/** The answers that a survey offers. */
public record Scale(int worst, int best) {

	private static final int USUAL = 5;

	public static Scale of(Survey survey) {
		if (survey.getInstrument() == SurveyInstrument.NPS) {
			return new Scale(0, 10);
		}
		return new Scale(1, survey.getScale() == null || survey.getScale() < 1 ? USUAL : survey.getScale());
	}

	int steps() {
		return best - worst;
	}
}
