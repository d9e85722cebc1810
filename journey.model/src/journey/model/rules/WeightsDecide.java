// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Objects;

import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** A score is a mean by weight: if nothing weighs anything, there is none (row 65 of the requirements). */
final class WeightsDecide implements Rule<Evaluation> {

	@Override
	public RuleCode code() {
		return RuleCode.WEIGHTS_OF_NOTHING;
	}

	@Override
	public Class<Evaluation> subject() {
		return Evaluation.class;
	}

	/** A single weight of 0 shows a measure without counting it. */
	@Override
	public void check(Evaluation evaluation, WorkspaceIndex index, Findings findings) {
		if (evaluation.getParts().isEmpty() || evaluation.getParts().stream().map(EvaluationPart::getWeight).anyMatch(Objects::isNull)) {
			return;
		}
		if (evaluation.getParts().stream().allMatch(part -> part.getWeight() <= 0)) {
			findings.report(code(), evaluation, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(evaluation));
			return;
		}
		evaluation.getParts().stream().filter(part -> part.getWeight() < 0)
				.forEach(part -> findings.report(code(), part, JourneyPackage.Literals.EVALUATION_PART__WEIGHT, Labels.of(evaluation)));
	}
}
