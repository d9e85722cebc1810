// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/** A question must not bias its answers (row 50 of the requirements). */
final class SurveyAsksFairly implements Rule<Survey> {

	@Override
	public RuleCode code() {
		return RuleCode.UNFAIR_QUESTION;
	}

	@Override
	public Class<Survey> subject() {
		return Survey.class;
	}

	@Override
	public void check(Survey survey, WorkspaceIndex index, Findings findings) {
		if (survey.getQuestion() != null) {
			QuestionWords question = QuestionWords.of(survey.getQuestion());
			LeadingWords.in(question).ifPresent(words -> report(survey, words, findings));
			TwoThingsAsked.in(question).ifPresent(words -> report(survey, words, findings));
		}
	}

	private void report(Survey survey, String words, Findings findings) {
		findings.report(code(), survey, JourneyPackage.Literals.SURVEY__QUESTION, Labels.of(survey), words);
	}
}
