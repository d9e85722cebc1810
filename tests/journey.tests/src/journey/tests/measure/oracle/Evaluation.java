// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.List;
import java.util.function.Predicate;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.NamedElement;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.Survey;

/** Walks a formula in one window. */
record Evaluation(Oracle oracle, Arguments arguments, Window window, List<Row> rows, Predicate<Row> group) {

	Answer of(Expression some) {
		Expression expression = arguments.resolve(some);
		return switch (expression) {
			case Quantity quantity -> Answer.number(Quantities.number(quantity).doubleValue());
			case Minus minus -> {
				Answer operand = of(minus.getOperand());
				yield Answer.number(operand.value() == null ? null : -operand.value());
			}
			case Sum sum -> sum(sum);
			case Product product -> product(product);
			case Reference reference -> oracle.measure((Kpi) reference.getTarget(), window.end(), group);
			case Call call -> call(call);
			default -> throw new IllegalArgumentException(expression.toString());
		};
	}

	private Answer sum(Sum sum) {
		Double total = of(sum.getOperands().get(0)).value();
		for (int i = 1; i < sum.getOperands().size(); i++) {
			Double operand = of(sum.getOperands().get(i)).value();
			if (total == null || operand == null) {
				return Answer.number(null);
			}
			total = sum.getOperators().get(i - 1) == SumOperator.PLUS ? total + operand : total - operand;
		}
		return Answer.number(total);
	}

	private Answer product(Product product) {
		Answer total = of(product.getOperands().get(0));
		for (int i = 1; i < product.getOperands().size(); i++) {
			Answer operand = of(product.getOperands().get(i));
			if (product.getOperators().get(i - 1) == ProductOperator.DIVIDED_BY) {
				total = Answer.quotient(total, operand);
			} else if (total.value() == null || operand.value() == null) {
				total = Answer.number(null);
			} else {
				total = Answer.number(total.value() * operand.value());
			}
		}
		return total;
	}

	private Answer call(Call call) {
		if (call.getArguments().isEmpty()) {
			return Answer.number(Calendar.length(window.start(), window.end()).doubleValue());
		}
		Argument argument = call.getArguments().get(0);
		Records records = new Records(arguments, window, rows, group);
		Customers customers = new Customers(arguments, window, rows, group);
		return switch (call.getFunction()) {
			case "count" -> Answer.count(records.of(argument).size());
			case "customers" -> argument.getCondition() == null ? Answer.count(records.different(argument, Row::who)) : customers.whoMeet(oracle, argument.getCondition(), Row::who);
			case "sessions" -> argument.getCondition() == null ? Answer.count(records.different(argument, Row::visit)) : customers.whoMeet(oracle, argument.getCondition(), Row::visit);
			case "sum" -> cases(argument).sum();
			case "avg" -> cases(argument).mean();
			case "min" -> cases(argument).percentile(0);
			case "max" -> cases(argument).percentile(100);
			case "median" -> cases(argument).percentile(50);
			case "percentile" -> cases(argument).percentile(of(call.getArguments().get(1).getSteps().get(0).getSubject()).value());
			case "latest" -> records.latest(argument);
			case "active" -> customers.active(argument);
			case "lost" -> customers.lost(argument);
			case "gained" -> customers.gained(argument);
			case "acquired" -> customers.acquired(argument);
			case "repeat" -> records.repeat(argument);
			case "conversion" -> customers.conversion(argument);
			case "responses" -> scores(argument).responses();
			case "invitations" -> scores(argument).invitations();
			case "nps" -> scores(argument).nps();
			case "csat", "ces" -> scores(argument).score();
			case "previous" -> previous(argument);
			case "reach" -> stages(argument).reach();
			case "dropoff" -> stages(argument).dropoff();
			case "occupancy" -> stages(argument).occupancy();
			case "backs", "skips", "loops", "switches", "conforming" -> new Moves(new Route((Journey) target(argument)), argument, window, rows, group).share(call.getFunction());
			default -> throw new IllegalArgumentException(call.getFunction());
		};
	}

	private Cases cases(Argument argument) {
		if (!(arguments.resolve(argument.getSteps().get(0).getSubject()) instanceof Call call)) {
			return new Cases(new Records(arguments, window, rows, group).values(argument), null);
		}
		Argument inner = call.getArguments().get(0);
		return switch (call.getFunction()) {
			case "time" -> new Customers(arguments, window, rows, group).times(inner);
			case "stay" -> new Cases(new Records(arguments, window, rows, group).stays(inner), null);
			case "lifespan" -> new Cases(new Records(arguments, window, rows, group).lifespans(inner), null);
			default -> throw new IllegalArgumentException(call.getFunction());
		};
	}

	private Stages stages(Argument argument) {
		return new Stages((Stage) target(argument), arguments, argument, window, rows, group);
	}

	private NamedElement target(Argument argument) {
		return ((Reference) arguments.resolve(argument.getSteps().get(0).getSubject())).getTarget();
	}

	private Scores scores(Argument argument) {
		Survey survey = (Survey) target(argument);
		return new Scores(survey, window, rows.stream().filter(row -> row.record() == survey && group.test(row)).toList());
	}

	/** In the window that ends where the window of that KPI begins. */
	private Answer previous(Argument argument) {
		Kpi kpi = (Kpi) target(argument);
		return oracle.measure(kpi, oracle.start(kpi, window.end()), group);
	}
}
