// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Outcome;
import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.Reference;
import journey.model.journey.Sum;
import journey.model.queries.KpiTraits;

/** How the numbers come about of which the value of a KPI is made, through the KPIs that it names. */
final class ValueOutcomes {

	private final Deque<Expression> open = new ArrayDeque<>();
	private final Set<Kpi> seen = new HashSet<>();
	private final List<Outcome> found = new ArrayList<>();

	private ValueOutcomes() {
	}

	static List<Outcome> of(Kpi kpi) {
		ValueOutcomes outcomes = new ValueOutcomes();
		outcomes.addFormula(kpi);
		while (!outcomes.open.isEmpty()) {
			outcomes.follow(outcomes.open.pop());
		}
		return outcomes.found;
	}

	private void follow(Expression expression) {
		switch (expression) {
			case Call call -> Functions.named(call.getFunction()).ifPresent(function -> addCall(call, function.outcome()));
			case Product product -> product.getOperands().forEach(open::push);
			case Sum sum -> sum.getOperands().forEach(open::push);
			case Parenthesis parenthesis -> add(parenthesis.getInner());
			case Minus minus -> add(minus.getOperand());
			case Reference reference when reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy() -> addFormula(kpi);
			default -> { }
		}
	}

	private void addCall(Call call, Outcome outcome) {
		found.add(outcome);
		if (outcome == Outcome.ANOTHER_KPI) {
			call.getArguments().forEach(argument -> argument.getSteps().forEach(step -> add(step.getSubject())));
		}
	}

	private void addFormula(Kpi kpi) {
		if (seen.add(kpi)) {
			add(KpiTraits.formula(kpi));
		}
	}

	private void add(Expression expression) {
		if (expression != null) {
			open.push(expression);
		}
	}
}
