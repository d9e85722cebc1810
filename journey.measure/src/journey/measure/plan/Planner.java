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
import journey.measure.plan.Measure.Stock;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.NamedElement;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.Survey;
import journey.model.queries.KpiTraits;
import journey.model.queries.Records;

/** Turns the formula of a KPI into a plan. The KPI must be measurable: mistakes have been found before. */
public final class Planner {

	private final Window window;
	private final int shift;

	private Planner(Window window, int shift) {
		this.window = window;
		this.shift = shift;
	}

	/** @throws NotSupportedException if this version cannot measure a part of it */
	public static Formula plan(Kpi kpi) throws NotSupportedException {
		return plan(kpi, 0);
	}

	private static Formula plan(Kpi kpi, int shift) throws NotSupportedException {
		return new Planner(new Window(KpiTraits.window(kpi), KpiTraits.every(kpi)), shift).formula(Instantiation.of(kpi));
	}

	private Formula formula(Expression expression) throws NotSupportedException {
		return switch (expression) {
			case Parenthesis parenthesis -> formula(parenthesis.getInner());
			case Quantity quantity -> new Constant(Quantities.number(quantity).doubleValue());
			case Minus minus -> new Operation(Operator.MINUS, new Constant(0), formula(minus.getOperand()));
			case Sum sum -> sum(sum);
			case Product product -> product(product);
			case Reference reference when reference.getTarget() instanceof Kpi kpi -> plan(kpi, shift);
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
			case "count" -> tally(Counted.RECORDS, call, argument);
			case "customers" -> tally(Counted.CUSTOMERS, call, argument);
			case "sessions" -> tally(Counted.SESSIONS, call, argument);
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
			case "period" -> new Formula.Length(window);
			case "previous" -> plan((Kpi) target(argument), shift + 1);
			default -> throw new NotSupportedException(call.getFunction());
		};
	}

	private Formula measured(Measure measure) {
		return new Measured(measure, window, shift);
	}

	private Formula tally(Counted counted, Call call, Argument argument) throws NotSupportedException {
		if (argument.getCondition() != null) {
			throw new NotSupportedException(call.getFunction() + "(where …)");
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
		List<Selection> steps = new ArrayList<>();
		for (Step step : argument.getSteps()) {
			steps.add(selection(step));
		}
		CountingUnit unit = argument.getPer() == CountingUnit.UNSPECIFIED ? CountingUnit.CUSTOMER : argument.getPer();
		return new Funnel(List.copyOf(steps), unit, argument.getWithin(), argument.getOrder());
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
