// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Reference;
import journey.model.journey.Sum;
import journey.model.queries.KpiTraits;

/** Tells by its shape whether a formula gives a share, a score or a median: a number that means little for a few cases. */
final class SampleShape {

	/** The functions whose values are shares, scores or medians of cases. */
	private static final Set<String> OF_CASES = Set.of("conversion", "repeat", "dropoff", "nps", "csat", "ces", "median", "percentile",
			"backs", "skips", "loops", "switches", "conforming");

	private final Deque<Expression> open = new ArrayDeque<>();
	private final Set<Kpi> seen = new HashSet<>();

	private SampleShape() {
	}

	static boolean isOf(Kpi kpi) {
		SampleShape shape = new SampleShape();
		shape.addFormula(kpi);
		while (!shape.open.isEmpty()) {
			if (shape.isFound(shape.open.pop())) {
				return true;
			}
		}
		return false;
	}

	private boolean isFound(Expression expression) {
		switch (expression) {
			case Call call -> {
				return OF_CASES.contains(call.getFunction());
			}
			case Product product -> {
				product.getOperands().forEach(open::push);
				return product.getOperators().contains(ProductOperator.DIVIDED_BY);
			}
			case Sum sum -> sum.getOperands().forEach(open::push);
			case Parenthesis parenthesis -> add(parenthesis.getInner());
			case Minus minus -> add(minus.getOperand());
			case Reference reference when reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy() -> addFormula(kpi);
			default -> { }
		}
		return false;
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
