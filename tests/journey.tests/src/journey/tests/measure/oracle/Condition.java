// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.ComparisonOperator;
import journey.model.journey.Conjunction;
import journey.model.journey.Disjunction;
import journey.model.journey.Expression;
import journey.model.journey.Minus;
import journey.model.journey.Negation;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.TextLiteral;

/** Whether what stands after where holds. Of a value that is not there nothing is known: neither a condition nor its contrary holds. */
record Condition(Expression expression, Arguments arguments) {

	boolean holds(Known known) {
		return Boolean.TRUE.equals(truth(expression, known));
	}

	/** Null if it is not known. */
	private Boolean truth(Expression some, Known known) {
		Expression condition = arguments.resolve(some);
		return switch (condition) {
			case Disjunction either -> any(either.getOperands(), known, true);
			case Conjunction both -> any(both.getOperands(), known, false);
			case Negation not -> {
				Boolean operand = truth(not.getOperand(), known);
				yield operand == null ? null : Boolean.valueOf(!operand);
			}
			case Comparison comparison -> compare(value(comparison.getLeft(), known), comparison.getOperator(), value(comparison.getRight(), known));
			default -> (Boolean) value(condition, known);
		};
	}

	/** The decisive truth if one operand has it, unknown if one is unknown, else the contrary. */
	private Boolean any(List<Expression> operands, Known known, boolean decisive) {
		List<Boolean> truths = new ArrayList<>();
		operands.forEach(operand -> truths.add(truth(operand, known)));
		if (truths.contains(decisive)) {
			return decisive;
		}
		return truths.contains(null) ? null : Boolean.valueOf(!decisive);
	}

	@SuppressWarnings("unchecked")
	private static Boolean compare(Object left, ComparisonOperator operator, Object right) {
		if (left == null || right == null) {
			return null;
		}
		int order = ((Comparable<Object>) left).compareTo(right);
		return switch (operator) {
			case EQUAL -> order == 0;
			case NOT_EQUAL -> order != 0;
			case LESS -> order < 0;
			case LESS_OR_EQUAL -> order <= 0;
			case GREATER -> order > 0;
			case GREATER_OR_EQUAL -> order >= 0;
		};
	}

	private Object value(Expression some, Known known) {
		Expression expression = arguments.resolve(some);
		return switch (expression) {
			case Reference reference -> known.of((Property) reference.getTarget());
			case Call call -> known.of(call);
			case TextLiteral text -> text.getValue();
			case Quantity quantity -> Quantities.number(quantity);
			case Minus minus -> value(minus.getOperand(), known) instanceof BigDecimal number ? number.negate() : null;
			case Sum sum -> sum(sum, known);
			case Product product -> product(product, known);
			default -> truth(expression, known);
		};
	}

	private Object sum(Sum sum, Known known) {
		Object total = value(sum.getOperands().get(0), known);
		for (int i = 1; i < sum.getOperands().size(); i++) {
			Object operand = value(sum.getOperands().get(i), known);
			boolean minus = sum.getOperators().get(i - 1) == SumOperator.MINUS;
			if (total instanceof Instant later && operand instanceof Instant earlier) {
				total = Calendar.length(earlier, later);
			} else if (total instanceof BigDecimal left && operand instanceof BigDecimal right) {
				total = minus ? left.subtract(right) : left.add(right);
			} else {
				return null;
			}
		}
		return total;
	}

	private Object product(Product product, Known known) {
		Object total = value(product.getOperands().get(0), known);
		for (int i = 1; i < product.getOperands().size(); i++) {
			Object operand = value(product.getOperands().get(i), known);
			if (!(total instanceof BigDecimal left && operand instanceof BigDecimal right)) {
				return null;
			}
			boolean times = product.getOperators().get(i - 1) == ProductOperator.TIMES;
			if (!times && right.signum() == 0) {
				return null;
			}
			total = times ? left.multiply(right) : left.divide(right, MathContext.DECIMAL64);
		}
		return total;
	}
}
