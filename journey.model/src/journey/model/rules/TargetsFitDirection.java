// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.formula.FormulaText;
import journey.model.journey.ComparisonOperator;
import journey.model.journey.Direction;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.Threshold;
import journey.model.messages.Phrase;
import journey.model.queries.KpiTraits;
import journey.model.queries.Magnitude;
import journey.model.queries.WorkspaceIndex;

/** Who misreads which way a number gets better celebrates a loss: direction, target and warning have to agree. */
final class TargetsFitDirection implements Rule<Threshold> {

	@Override
	public RuleCode code() {
		return RuleCode.TARGET_AGAINST_DIRECTION;
	}

	@Override
	public Class<Threshold> subject() {
		return Threshold.class;
	}

	@Override
	public void check(Threshold threshold, WorkspaceIndex index, Findings findings) {
		switch (threshold.eContainer()) {
			case Kpi kpi when kpi.getTarget() == threshold -> checkTarget(threshold, kpi, findings);
			case Kpi kpi -> checkWarning(threshold, kpi, findings);
			case Goal goal when goal.getMeasure() instanceof Kpi kpi && !kpi.eIsProxy() -> checkTarget(threshold, kpi, findings);
			default -> { }
		}
	}

	private void checkTarget(Threshold target, Kpi kpi, Findings findings) {
		Direction direction = KpiTraits.direction(kpi);
		if (direction == Direction.CONTEXT) {
			findings.report(code(), target, null, Phrase.of("kpi.direction.context", Labels.of(kpi)));
		} else if (direction != Direction.UNSPECIFIED && sought(target) != direction) {
			findings.report(code(), target, null, Phrase.of("kpi.direction.target", Labels.of(kpi), direction.getLiteral(), sign(direction)));
		}
	}

	/** Attention is called for on the other side: where the KPI is worse. */
	private void checkWarning(Threshold warning, Kpi kpi, Findings findings) {
		Direction direction = KpiTraits.direction(kpi);
		Direction feared = opposite(sought(warning));
		if (isAgainst(direction, feared)) {
			findings.report(code(), warning, null, Phrase.of("kpi.direction.warn", Labels.of(kpi), direction.getLiteral(), sign(opposite(direction))));
		} else if (kpi.getTarget() != null) {
			checkWarningAgainstTarget(warning, kpi, findings);
		}
	}

	private void checkWarningAgainstTarget(Threshold warning, Kpi kpi, Findings findings) {
		Direction aim = sought(kpi.getTarget());
		boolean sameSide = sought(warning) == aim && aim != Direction.UNSPECIFIED && !isAgainst(KpiTraits.direction(kpi), aim);
		int sign = Magnitude.compare(warning.getValue(), kpi.getTarget().getValue()).orElse(0);
		boolean beyond = sought(warning) == opposite(aim) && (aim == Direction.HIGHER && sign > 0 || aim == Direction.LOWER && sign < 0);
		if (sameSide || beyond) {
			findings.report(code(), warning, null, Phrase.of("kpi.direction.both", Labels.of(kpi), FormulaText.of(warning), FormulaText.of(kpi.getTarget())));
		}
	}

	/** Which values fulfil a comparison: high ones or low ones. */
	private static Direction sought(Threshold threshold) {
		return switch (threshold.getOperator()) {
			case GREATER, GREATER_OR_EQUAL -> Direction.HIGHER;
			case LESS, LESS_OR_EQUAL -> Direction.LOWER;
			case EQUAL, NOT_EQUAL -> Direction.UNSPECIFIED;
		};
	}

	private static Direction opposite(Direction direction) {
		return switch (direction) {
			case HIGHER -> Direction.LOWER;
			case LOWER -> Direction.HIGHER;
			case CONTEXT, UNSPECIFIED -> direction;
		};
	}

	private static boolean isAgainst(Direction direction, Direction meant) {
		return direction == Direction.HIGHER && meant == Direction.LOWER || direction == Direction.LOWER && meant == Direction.HIGHER;
	}

	private static String sign(Direction sought) {
		return (sought == Direction.HIGHER ? ComparisonOperator.GREATER : ComparisonOperator.LESS).getLiteral();
	}
}
