// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import journey.model.formula.FormulaText;
import journey.model.journey.CountingUnit;
import journey.model.journey.EventOrder;
import journey.model.journey.Period;
import journey.model.journey.Span;
import journey.model.queries.Names;

/** A plan as lines of text, each part below the one that it belongs to. The notation is described in docs/measuring.md. */
public final class PlanText {

	private final List<String> lines = new ArrayList<>();

	private PlanText() {
	}

	public static List<String> of(Formula formula) {
		PlanText text = new PlanText();
		text.add(formula, "");
		return text.lines;
	}

	private void add(Formula formula, String indent) {
		switch (formula) {
			case Formula.Constant constant -> lines.add(indent + "constant " + constant.value());
			case Formula.OfModel share -> lines.add(indent + "model " + share.part() + " of " + share.whole());
			case Formula.Length length -> lines.add(indent + "length of " + window(length.window(), 0));
			case Formula.Measured measured -> lines.add(indent + measure(measured.measure()) + " [" + window(measured.window(), measured.shift()) + "]");
			case Formula.Operation operation -> {
				lines.add(indent + word(operation.operator()));
				add(operation.left(), indent + "  ");
				add(operation.right(), indent + "  ");
			}
		}
	}

	private static String window(Window window, int shift) {
		String length = window.length() == null ? "no window" : "window " + FormulaText.of(window.length());
		String every = window.every() == Period.UNSPECIFIED ? "" : " every " + window.every().getLiteral();
		return length + every + (shift == 0 ? "" : ", " + shift + " earlier");
	}

	private static String measure(Measure measure) {
		return switch (measure) {
			case Measure.Tally tally -> "tally " + word(tally.counted()) + " of " + rows(tally.rows());
			case Measure.TallyWithout tally -> "tally " + word(tally.counted()) + " of " + rows(tally.rows()) + " without " + rows(tally.without()) + within(tally.within());
			case Measure.Holding holding -> "tally " + word(holding.counted()) + " where " + FormulaText.of(holding.condition());
			case Measure.Aggregate aggregate -> word(aggregate.aggregation()) + (aggregate.aggregation() == Measure.Aggregation.PERCENTILE ? " " + aggregate.rank() : "") + " of "
					+ values(aggregate.values());
			case Measure.Conversion conversion -> "share who complete " + funnel(conversion.funnel());
			case Measure.Reach reach -> "tally " + unit(reach.unit()) + " at " + step(reach.stage()) + (reach.within() == null ? "" : within(reach.within()) + " after " + step(reach.journey()));
			case Measure.Occupancy occupancy -> "tally " + unit(occupancy.unit()) + " whose last of " + step(occupancy.journey()) + " is " + step(occupancy.stage());
			case Measure.Moves moves -> "share of " + (moves.unit() == CountingUnit.UNSPECIFIED ? "moves" : unit(moves.unit())) + " with " + word(moves.kind()) + " among " + places(moves.journey());
			case Measure.Repeat repeat -> "share of customers with two or more of " + rows(repeat.rows());
			case Measure.Acquired acquired -> "tally customers whose first of all is " + rows(acquired.rows());
			case Measure.Active active -> word(active.stock()) + " at " + word(active.edge()) + ": " + (active.value() == null ? "tally customers" : "sum of latest " + Names.name(active.value()))
					+ " of " + rows(active.rows()) + within(active.within());
			case Measure.Score score -> "score " + Names.qualified(score.survey()) + " " + score.survey().getInstrument().getLiteral()
					+ (score.survey().getVariant() == null ? "" : " " + score.survey().getVariant());
			case Measure.Responses responses -> "tally answers of " + Names.qualified(responses.survey());
			case Measure.Invitations invitations -> "tally invitations of " + Names.qualified(invitations.survey());
		};
	}

	private static String values(Values values) {
		return switch (values) {
			case Values.OfProperty of -> Names.name(of.property()) + " of " + rows(of.rows());
			case Values.Times times -> "time of " + funnel(times.funnel());
			case Values.Stays stays -> "duration of sessions with " + rows(stays.rows());
			case Values.Lifespans lifespans -> "time from first to last of " + rows(lifespans.rows());
		};
	}

	private static String funnel(Funnel funnel) {
		String order = funnel.order() == EventOrder.UNSPECIFIED ? "" : " " + funnel.order().getLiteral();
		return funnel.steps().stream().map(PlanText::step).collect(Collectors.joining(" -> ")) + " per " + funnel.unit().getLiteral() + within(funnel.within()) + order;
	}

	private static String step(FunnelStep step) {
		String any = step.alternatives().stream().map(PlanText::rows).collect(Collectors.joining(" | "));
		return step.alternatives().size() == 1 ? any : "(" + any + ")";
	}

	private static String places(PlannedCourse journey) {
		return journey.places() + " places of " + journey.sightings().stream().map(sighting -> Names.qualified(sighting.record())).distinct().collect(Collectors.joining(" | "))
				+ (journey.limit() == null ? "" : within(journey.limit()));
	}

	private static String rows(Selection selection) {
		return Names.qualified(selection.record()) + (selection.where() == null ? "" : " where " + FormulaText.of(selection.where()));
	}

	private static String within(Span span) {
		return " within " + FormulaText.of(span);
	}

	private static String unit(CountingUnit unit) {
		return unit == CountingUnit.SESSION ? "sessions" : "customers";
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
