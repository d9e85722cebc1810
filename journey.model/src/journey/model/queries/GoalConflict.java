// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.model.journey.ComparisonOperator;
import journey.model.journey.Direction;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;

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
		if (excludeEachOther(first, second)) {
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
		return goal.getMeasure() instanceof Kpi kpi ? KpiTraits.direction(kpi) : Direction.UNSPECIFIED;
	}

	/**
	 * Whether no value reaches both targets; unknown, and so not, if their units cannot be converted into each other. Values at
	 * the bounds, between them and beyond them stand for all others.
	 */
	private static boolean excludeEachOther(Goal first, Goal second) {
		Optional<Magnitude> one = magnitude(first);
		Optional<Magnitude> other = magnitude(second);
		if (one.isEmpty() || other.isEmpty() || !one.get().isComparableWith(other.get())) {
			return false;
		}
		BigDecimal bound = one.get().number();
		BigDecimal otherBound = other.get().number();
		BigDecimal low = bound.min(otherBound);
		BigDecimal high = bound.max(otherBound);
		BigDecimal between = low.add(high).multiply(HALF);
		return Stream.of(low.subtract(BigDecimal.ONE), low, between, high, high.add(BigDecimal.ONE)).noneMatch(value ->
				isReached(first.getTarget().getOperator(), bound, value) && isReached(second.getTarget().getOperator(), otherBound, value));
	}

	private static boolean isReached(ComparisonOperator operator, BigDecimal bound, BigDecimal value) {
		int order = value.compareTo(bound);
		return switch (operator) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case LESS_OR_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			case GREATER_OR_EQUAL -> order >= 0;
		};
	}

	private static Optional<Magnitude> magnitude(Goal goal) {
		String unit = goal.getMeasure() instanceof Kpi kpi ? KpiTraits.unit(kpi) : null;
		return goal.getTarget() == null ? Optional.empty() : Magnitude.of(goal.getTarget().getValue(), unit);
	}
}
