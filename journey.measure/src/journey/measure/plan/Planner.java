// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.ArrayList;
import java.util.List;

import journey.measure.formula.Instantiation;
import journey.measure.plan.Formula.Constant;
import journey.measure.plan.Formula.Measured;
import journey.measure.plan.Formula.Operation;
import journey.measure.plan.Formula.Operator;
import journey.measure.plan.Measure.Aggregation;
import journey.measure.plan.Measure.Counted;
import journey.measure.plan.Measure.MoveKind;
import journey.measure.plan.Measure.Stock;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.NamedElement;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.Survey;
import journey.model.measurability.Measurability;
import journey.model.queries.EvidenceLedger;
import journey.model.queries.KpiTraits;
import journey.model.queries.Records;
import journey.model.queries.Share;
import journey.model.queries.WorkspaceIndex;

/** Turns the formula of a KPI into a plan. The KPI must be measurable: mistakes have been found before. */
public final class Planner {

	private final WorkspaceIndex index;
	private final Window window;
	private final int shift;

	private Planner(WorkspaceIndex index, Window window, int shift) {
		this.index = index;
		this.window = window;
		this.shift = shift;
	}

	/** @throws NotSupportedException if this version cannot measure a part of it */
	public static Formula plan(WorkspaceIndex index, Kpi kpi) throws NotSupportedException {
		return plan(index, kpi, 0);
	}

	private static Formula plan(WorkspaceIndex index, Kpi kpi, int shift) throws NotSupportedException {
		return new Planner(index, new Window(KpiTraits.window(kpi), KpiTraits.every(kpi)), shift).formula(Instantiation.of(kpi));
	}

	private Formula formula(Expression expression) throws NotSupportedException {
		return switch (expression) {
			case Parenthesis parenthesis -> formula(parenthesis.getInner());
			case Quantity quantity -> new Constant(Quantities.number(quantity).doubleValue());
			case Minus minus -> new Operation(Operator.MINUS, new Constant(0), formula(minus.getOperand()));
			case Sum sum -> sum(sum);
			case Product product -> product(product);
			case Reference reference when reference.getTarget() instanceof Kpi kpi -> plan(index, kpi, shift);
			case Call call -> call(call);
			default -> throw new NotSupportedException(expression.eClass().getName());
		};
	}

	private Formula sum(Sum sum) throws NotSupportedException {
		Formula total = formula(sum.getOperands().getFirst());
		for (int i = 1; i < sum.getOperands().size(); i++) {
			Operator operator = sum.getOperators().get(i - 1) == SumOperator.MINUS ? Operator.MINUS : Operator.PLUS;
			total = new Operation(operator, total, formula(sum.getOperands().get(i)));
		}
		return total;
	}

	private Formula product(Product product) throws NotSupportedException {
		Formula total = formula(product.getOperands().getFirst());
		for (int i = 1; i < product.getOperands().size(); i++) {
			Operator operator = product.getOperators().get(i - 1) == ProductOperator.DIVIDED_BY ? Operator.DIVIDED_BY : Operator.TIMES;
			total = new Operation(operator, total, formula(product.getOperands().get(i)));
		}
		return total;
	}

	private Formula call(Call call) throws NotSupportedException {
		Argument argument = call.getArguments().isEmpty() ? null : call.getArguments().getFirst();
		return switch (call.getFunction()) {
			case "count" -> tally(Counted.RECORDS, argument);
			case "customers" -> tally(Counted.CUSTOMERS, argument);
			case "sessions" -> tally(Counted.SESSIONS, argument);
			case "sum" -> measured(new Measure.Aggregate(Aggregation.SUM, 0, values(argument)));
			case "avg" -> measured(new Measure.Aggregate(Aggregation.AVG, 0, values(argument)));
			case "min" -> measured(new Measure.Aggregate(Aggregation.MIN, 0, values(argument)));
			case "max" -> measured(new Measure.Aggregate(Aggregation.MAX, 0, values(argument)));
			case "median" -> measured(new Measure.Aggregate(Aggregation.MEDIAN, 50, values(argument)));
			case "percentile" -> measured(new Measure.Aggregate(Aggregation.PERCENTILE, rank(call), values(argument)));
			case "latest" -> measured(new Measure.Aggregate(Aggregation.LATEST, 0, values(argument)));
			case "conversion" -> measured(new Measure.Conversion(funnel(argument)));
			case "repeat" -> measured(new Measure.Repeat(selection(argument.getSteps().getFirst())));
			case "acquired" -> measured(new Measure.Acquired(selection(argument.getSteps().getFirst())));
			case "active" -> measured(active(Stock.ACTIVE, argument));
			case "lost" -> measured(active(Stock.LOST, argument));
			case "gained" -> measured(active(Stock.GAINED, argument));
			case "nps", "csat", "ces" -> measured(new Measure.Score(survey(argument)));
			case "responses" -> measured(new Measure.Responses(survey(argument)));
			case "invitations" -> measured(new Measure.Invitations(survey(argument)));
			case "reach" -> measured(reach(argument));
			case "dropoff" -> dropoff(argument);
			case "occupancy" -> measured(new Measure.Occupancy(FunnelStep.of(stage(argument)), journey(argument), unit(argument)));
			case "backs" -> moves(MoveKind.BACK, argument);
			case "skips" -> moves(MoveKind.SKIP, argument);
			case "loops" -> moves(MoveKind.LOOP, argument);
			case "switches" -> moves(MoveKind.SWITCH, argument);
			case "conforming" -> moves(MoveKind.CONFORMING, argument);
			case "coverage" -> share(Measurability.of(index).coverage((Journey) target(argument)));
			case "assumptions" -> share(assumptions((Journey) target(argument)));
			case "period" -> new Formula.Length(window);
			case "previous" -> plan(index, (Kpi) target(argument), shift + 1);
			default -> throw new NotSupportedException(call.getFunction());
		};
	}

	private Formula measured(Measure measure) {
		return new Measured(measure, window, shift);
	}

	private Formula tally(Counted counted, Argument argument) throws NotSupportedException {
		if (argument.getCondition() != null) {
			return measured(new Measure.Holding(counted, argument.getCondition()));
		}
		Selection rows = selection(argument.getSteps().getFirst());
		return measured(argument.getWithout() == null
				? new Measure.Tally(counted, rows)
				: new Measure.TallyWithout(counted, rows, selection(argument.getWithout()), argument.getWithin()));
	}

	private static Values values(Argument argument) throws NotSupportedException {
		Step step = argument.getSteps().getFirst();
		if (step.getSubject() instanceof Call call) {
			Argument inner = call.getArguments().getFirst();
			return switch (call.getFunction()) {
				case "time" -> new Values.Times(funnel(inner));
				case "stay" -> new Values.Stays(selection(inner.getSteps().getFirst()));
				case "lifespan" -> new Values.Lifespans(selection(inner.getSteps().getFirst()));
				default -> throw new NotSupportedException(call.getFunction());
			};
		}
		Property property = (Property) target(argument);
		return new Values.OfProperty(new Selection((NamedElement) Records.holder(property), step.getWhere()), property);
	}

	private Formula moves(MoveKind kind, Argument argument) {
		return measured(new Measure.Moves(kind, PlannedCourse.of((Journey) target(argument)), argument.getPer()));
	}

	private static double rank(Call call) {
		return ((Quantity) call.getArguments().get(1).getSteps().getFirst().getSubject()).getNumber().doubleValue();
	}

	private static Measure active(Stock stock, Argument argument) throws NotSupportedException {
		Step step = argument.getSteps().getFirst();
		if (target(argument) instanceof Property property) {
			Selection rows = new Selection((NamedElement) Records.holder(property), step.getWhere());
			return new Measure.Active(stock, rows, property, argument.getWithin(), argument.getAt());
		}
		return new Measure.Active(stock, selection(step), null, argument.getWithin(), argument.getAt());
	}

	private static Funnel funnel(Argument argument) throws NotSupportedException {
		List<FunnelStep> steps = new ArrayList<>();
		for (Step step : argument.getSteps()) {
			steps.add(FunnelStep.of(selection(step)));
		}
		return new Funnel(List.copyOf(steps), unit(argument), argument.getWithin(), argument.getOrder());
	}

	private static CountingUnit unit(Argument argument) {
		return argument.getPer() == CountingUnit.UNSPECIFIED ? CountingUnit.CUSTOMER : argument.getPer();
	}

	private static Measure reach(Argument argument) {
		return new Measure.Reach(FunnelStep.of(stage(argument)), journey(argument), unit(argument), argument.getWithin());
	}

	/** One less the conversion from the stage before. */
	private Formula dropoff(Argument argument) throws NotSupportedException {
		Stage stage = stage(argument);
		List<Stage> stages = ((Journey) stage.eContainer()).getStages();
		if (stages.indexOf(stage) == 0) {
			throw new NotSupportedException(stage.getName());
		}
		List<FunnelStep> steps = List.of(FunnelStep.of(stages.get(stages.indexOf(stage) - 1)), FunnelStep.of(stage));
		Funnel funnel = new Funnel(steps, unit(argument), argument.getWithin(), argument.getOrder());
		return new Operation(Operator.MINUS, new Constant(1), measured(new Measure.Conversion(funnel)));
	}

	private static Stage stage(Argument argument) {
		return (Stage) target(argument);
	}

	private static FunnelStep journey(Argument argument) {
		return FunnelStep.of(((Journey) stage(argument).eContainer()).getStages());
	}

	private Share assumptions(Journey journey) {
		return EvidenceLedger.of(index).journeys().stream().filter(claims -> claims.journey() == journey).findFirst()
				.map(EvidenceLedger.JourneyClaims::share).map(proved -> new Share(proved.whole() - proved.part(), proved.whole())).orElse(new Share(0, 0));
	}

	private static Formula share(Share share) {
		return new Formula.OfModel(share.part(), share.whole());
	}

	private static Selection selection(Step step) throws NotSupportedException {
		if (step.getSubject() instanceof Reference reference && (reference.getTarget() instanceof Event || reference.getTarget() instanceof Fact)) {
			return new Selection((NamedElement) reference.getTarget(), step.getWhere());
		}
		throw new NotSupportedException(step.getSubject().eClass().getName());
	}

	private static Survey survey(Argument argument) {
		return (Survey) target(argument);
	}

	private static Object target(Argument argument) {
		return argument.getSteps().getFirst().getSubject() instanceof Reference reference ? reference.getTarget() : null;
	}
}
