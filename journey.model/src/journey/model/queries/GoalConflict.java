// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.model.journey.Direction;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.Threshold;

/**
 * A goal of the company and a goal of the customers of the same journey that pull one number in opposite directions. The
 * language has no word for a conflict, so it is read from how goals are measured: both are measured by the same KPI or survey,
 * and one wants it higher and the other lower. A goal wants a number higher if its target is above a value, lower if its target
 * is below one; without target it wants what is better for the KPI. A target of exactly one value wants neither; it is in
 * conflict with a target that this value does not reach.
 */
public record GoalConflict(Goal business, Goal customer, Kind kind) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** How bad it is. */
	public enum Kind {
		/** There are values with which both goals are reached. */
		TENSION,
		/** No value reaches both goals. */
		CONTRADICTION
	}

	/** The conflicts between goals of both sides, in the order of the goals of the company. */
	static List<GoalConflict> between(List<Goal> business, List<Goal> customer) {
		List<GoalConflict> conflicts = new ArrayList<>();
		for (Goal ours : business) {
			for (Goal theirs : customer) {
				kind(ours, theirs).ifPresent(kind -> conflicts.add(new GoalConflict(ours, theirs, kind)));
			}
		}
		return conflicts;
	}

	private static Optional<Kind> kind(Goal first, Goal second) {
		if (first.getMeasure() == null || first.getMeasure() != second.getMeasure()) {
			return Optional.empty();
		}
		if (excludeEachOther(first.getTarget(), second.getTarget())) {
			return Optional.of(Kind.CONTRADICTION);
		}
		Direction one = wanted(first);
		Direction other = wanted(second);
		boolean opposite = one == Direction.HIGHER && other == Direction.LOWER || one == Direction.LOWER && other == Direction.HIGHER;
		return opposite ? Optional.of(Kind.TENSION) : Optional.empty();
	}

	private static Direction wanted(Goal goal) {
		if (goal.getTarget() != null) {
			return switch (goal.getTarget().getOperator()) {
				case GREATER, GREATER_OR_EQUAL -> Direction.HIGHER;
				case LESS, LESS_OR_EQUAL -> Direction.LOWER;
				case EQUAL, NOT_EQUAL -> Direction.UNSPECIFIED;
			};
		}
		return goal.getMeasure() instanceof Kpi kpi ? better(kpi) : Direction.UNSPECIFIED;
	}

	private static Direction better(Kpi kpi) {
		return kpi.getDirection() == Direction.UNSPECIFIED && kpi.getTemplate() != null ? kpi.getTemplate().getDirection() : kpi.getDirection();
	}

	/**
	 * Whether no value reaches both targets; unknown, and so not, if their units differ. Values at the bounds, between them and
	 * beyond them stand for all others.
	 */
	private static boolean excludeEachOther(Threshold first, Threshold second) {
		if (!isComplete(first) || !isComplete(second) || !Values.sameUnit(first.getValue(), second.getValue())) {
			return false;
		}
		BigDecimal low = first.getValue().getNumber().min(second.getValue().getNumber());
		BigDecimal high = first.getValue().getNumber().max(second.getValue().getNumber());
		BigDecimal between = low.add(high).multiply(HALF);
		return Stream.of(low.subtract(BigDecimal.ONE), low, between, high, high.add(BigDecimal.ONE))
				.noneMatch(value -> isReached(first, value) && isReached(second, value));
	}

	private static boolean isReached(Threshold target, BigDecimal value) {
		int order = value.compareTo(target.getValue().getNumber());
		return switch (target.getOperator()) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case LESS_OR_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			case GREATER_OR_EQUAL -> order >= 0;
		};
	}

	private static boolean isComplete(Threshold threshold) {
		return threshold != null && threshold.getValue() != null && threshold.getValue().getNumber() != null;
	}
}
