// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.OptionalInt;

import journey.model.journey.Direction;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Evaluation;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.queries.KpiTraits;
import journey.model.queries.Magnitude;
import journey.model.queries.WorkspaceIndex;

/** A value scores by its place between floor and target; if they coincide or are exchanged, it has none (row 65 of the requirements). */
final class ScoresCanBeTold implements Rule<EvaluationPart> {

	@Override
	public RuleCode code() {
		return RuleCode.FLOOR_BEYOND_TARGET;
	}

	@Override
	public Class<EvaluationPart> subject() {
		return EvaluationPart.class;
	}

	@Override
	public void check(EvaluationPart part, WorkspaceIndex index, Findings findings) {
		OptionalInt order = Magnitude.compare(part.getFloor(), part.getTarget());
		if (order.isPresent() && isWrong(Integer.signum(order.getAsInt()), part)) {
			findings.report(code(), part, JourneyPackage.Literals.EVALUATION_PART__FLOOR,
					part.eContainer() instanceof Evaluation evaluation ? Labels.of(evaluation) : "?");
		}
	}

	/** Where lower is better, or nobody says what is, the floor may be above the target. */
	private static boolean isWrong(int order, EvaluationPart part) {
		return order == 0 || switch (direction(part)) {
			case HIGHER -> order > 0;
			case LOWER -> order < 0;
			case CONTEXT, UNSPECIFIED -> false;
		};
	}

	private static Direction direction(EvaluationPart part) {
		return part.getMeasure() instanceof Reference reference && reference.getTarget() instanceof Kpi kpi ? KpiTraits.direction(kpi) : Direction.UNSPECIFIED;
	}
}
