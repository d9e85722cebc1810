// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.queries.WorkspaceIndex;

/** A scale with more good answers than bad ones gives good scores, whatever customers think (row 50 of the requirements). */
final class SurveyScaleIsBalanced implements Rule<Survey> {

	private static final Set<String> OF_ALL_ANSWERS = Set.of("mean", "sum");
	private static final String TOP = "top";
	private static final int SHORTEST = 2;
	private static final int LONGEST = 11;

	/** Recommendation is asked from 0 to 10, so that its scores can be compared. */
	private static final int RECOMMENDATION = 10;

	@Override
	public RuleCode code() {
		return RuleCode.UNBALANCED_SCALE;
	}

	@Override
	public Class<Survey> subject() {
		return Survey.class;
	}

	@Override
	public void check(Survey survey, WorkspaceIndex index, Findings findings) {
		if (survey.getVariant() == null || survey.getScale() == null) {
			return;
		}
		if (!isUsual(survey.getScale(), survey.getInstrument())) {
			report(survey, JourneyPackage.Literals.SURVEY__SCALE, findings);
		} else if (!isFair(survey.getVariant(), survey.getScale(), survey.getInstrument())) {
			report(survey, JourneyPackage.Literals.SURVEY__VARIANT, findings);
		}
	}

	private static boolean isUsual(int scale, SurveyInstrument instrument) {
		return instrument == SurveyInstrument.NPS ? scale == RECOMMENDATION : scale >= SHORTEST && scale <= LONGEST;
	}

	/** The score of a recommendation is what it is; other scores are a mean or sum, or the share of at most half of the answers. */
	private static boolean isFair(String variant, int scale, SurveyInstrument instrument) {
		if (instrument == SurveyInstrument.NPS || OF_ALL_ANSWERS.contains(variant)) {
			return true;
		}
		for (int top = 1; top * 2 <= scale; top++) {
			if (variant.equals(TOP + top)) {
				return true;
			}
		}
		return false;
	}

	private void report(Survey survey, EAttribute place, Findings findings) {
		findings.report(code(), survey, place, Labels.of(survey), survey.getVariant() + " of " + survey.getScale());
	}
}
