// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import journey.measure.evaluation.Queries.CellKey;
import journey.measure.plan.Formula;
import journey.measure.plan.Measure;
import journey.measure.plan.Quantities;
import journey.measure.sql.Grouping;
import journey.measure.sql.Spans;
import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaChecks;
import journey.model.journey.Kpi;
import journey.model.journey.SurveyInstrument;
import journey.model.journey.Threshold;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.results.GroupResult;
import journey.model.results.KpiResult;
import journey.model.results.Measured;
import journey.model.results.Obstacle;
import journey.model.results.ResultsFactory;
import journey.model.results.SeriesPoint;
import journey.model.results.Status;
import journey.model.types.ValueType.Amount;

/** Writes down what was found out about a KPI. */
final class KpiResultBuilder {

	private final PlannedKpi plan;
	private final Kpi kpi;
	private final Queries answers;
	private final TypicalIntervals intervals;
	private final FormulaChecks checks;

	KpiResultBuilder(PlannedKpi plan, Queries answers, TypicalIntervals intervals, FormulaChecks checks) {
		this.plan = plan;
		this.kpi = plan.kpi();
		this.answers = answers;
		this.intervals = intervals;
		this.checks = checks;
	}

	KpiResult result() {
		KpiResult result = ResultsFactory.eINSTANCE.createKpiResult();
		result.setKpi(Names.qualified(kpi));
		result.setUnit(checks.shownUnit(kpi).orElse(null));
		result.setDefinition(FormulaText.ofKpi(kpi));
		plan.spans().stream().findFirst().ifPresent(window -> {
			result.setFrom(begin(window));
			result.setUntil(shown(window.until()));
		});
		fill(result, new Grouping.None(), new CellKey(0, ""));
		result.setTarget(kpi.getTarget() == null ? null : FormulaText.of(kpi.getTarget()));
		result.setStatus(status(result));
		if (result.getValue() == null) {
			result.setObstacle(Obstacle.UNDEFINED);
		}
		addSeries(result);
		plan.groupings().forEach(grouping -> addGroups(result, grouping));
		return result;
	}

	private void addSeries(KpiResult result) {
		for (int i = plan.spans().size() - 1; i >= 0 && plan.spans().size() > 1; i--) {
			SeriesPoint point = ResultsFactory.eINSTANCE.createSeriesPoint();
			point.setFrom(begin(plan.spans().get(i)));
			point.setUntil(shown(plan.spans().get(i).until()));
			fill(point, new Grouping.None(), new CellKey(i, ""));
			result.getSeries().add(point);
		}
	}

	/** Groups that are too small are named without numbers: nobody shall be recognised by them. */
	private void addGroups(KpiResult result, Grouping grouping) {
		for (String name : plan.groups(answers, grouping)) {
			GroupResult group = ResultsFactory.eINSTANCE.createGroupResult();
			group.setDimension(grouping.name());
			group.setGroup(name);
			CellKey key = new CellKey(0, name);
			Outcome outcome = plan.outcome(answers, grouping, key);
			if (isEmpty(outcome)) {
				continue;
			}
			if (isBelowMinimum(outcome)) {
				group.setBelowMinimum(true);
			} else {
				fill(group, grouping, key);
			}
			result.getGroups().add(group);
		}
	}

	/** A group of which only other events have rows. */
	private static boolean isEmpty(Outcome outcome) {
		return outcome.sample() == 0 && (outcome.value() == 0 || Double.isNaN(outcome.value()));
	}

	private void fill(Measured measured, Grouping grouping, CellKey key) {
		Outcome outcome = plan.outcome(answers, grouping, key);
		double factor = ShownUnit.factor(checks.shownUnit(kpi).orElse(""));
		measured.setValue(known(outcome.value() * factor));
		measured.setNumerator(known(outcome.numerator()));
		measured.setDenominator(known(outcome.denominator()));
		measured.setSample(outcome.sample() < 0 ? null : outcome.sample());
		measured.setOpen(outcome.open() < 0 ? null : outcome.open());
		measured.setBelowMinimum(isBelowMinimum(outcome));
		interval(outcome).or(() -> plan.only(grouping).flatMap(query -> intervals.of(query, key)).map(interval -> interval.times(factor))).ifPresent(interval -> {
			measured.setLow(interval.low());
			measured.setHigh(interval.high());
		});
	}

	private static Double known(double number) {
		return Double.isNaN(number) || Double.isInfinite(number) ? null : Double.valueOf(number);
	}

	private boolean isBelowMinimum(Outcome outcome) {
		Integer minimum = KpiTraits.minimumSample(kpi);
		return minimum != null && outcome.sample() < minimum;
	}

	private Optional<Interval> interval(Outcome outcome) {
		if (isNps()) {
			return Interval.ofNps(outcome.numerator(), outcome.denominator(), outcome.spread());
		}
		boolean share = checks.type(kpi) instanceof Amount amount && amount.isShare();
		return share && isWhole(outcome.numerator()) && isWhole(outcome.denominator()) ? Interval.ofShare(outcome.numerator(), outcome.denominator()) : Optional.empty();
	}

	private boolean isNps() {
		return PlannedKpi.measured(plan.formula()).stream().map(Formula.Measured::measure)
				.anyMatch(measure -> measure instanceof Measure.Score score && score.survey().getInstrument() == SurveyInstrument.NPS)
				&& plan.formula() instanceof Formula.Measured;
	}

	private static boolean isWhole(double number) {
		return !Double.isNaN(number) && number == Math.rint(number);
	}

	private Status status(KpiResult result) {
		if (result.getValue() == null || result.isBelowMinimum()) {
			return Status.NONE;
		}
		if (kpi.getWarning() != null && meets(result.getValue(), kpi.getWarning())) {
			return Status.WARNING;
		}
		if (kpi.getTarget() == null) {
			return Status.NONE;
		}
		return meets(result.getValue(), kpi.getTarget()) ? Status.ON_TARGET : Status.OFF_TARGET;
	}

	private boolean meets(double value, Threshold threshold) {
		double limit = Quantities.number(threshold.getValue()).doubleValue() * thresholdFactor(threshold);
		return switch (threshold.getOperator()) {
			case EQUAL -> value == limit;
			case NOT_EQUAL -> value != limit;
			case LESS -> value < limit;
			case LESS_OR_EQUAL -> value <= limit;
			case GREATER -> value > limit;
			case GREATER_OR_EQUAL -> value >= limit;
		};
	}

	/** A length of time that is written with its unit is in seconds, and the value in the unit that is shown. */
	private double thresholdFactor(Threshold threshold) {
		return Quantities.isTime(threshold.getValue()) ? ShownUnit.factor(checks.shownUnit(kpi).orElse("")) : 1;
	}

	/** A KPI that is computed from others may have no window of its own. */
	private OffsetDateTime begin(Spans.Bounds window) {
		return KpiTraits.window(kpi) == null ? null : shown(window.from());
	}

	private OffsetDateTime shown(Instant moment) {
		return moment.atZone(plan.zone()).toOffsetDateTime();
	}
}
