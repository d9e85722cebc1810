// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.math.BigDecimal;
import java.util.List;

import journey.measure.data.StagedSource;
import journey.measure.engine.Sql;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Quantities;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.Conjunction;
import journey.model.journey.Disjunction;
import journey.model.journey.Expression;
import journey.model.journey.Minus;
import journey.model.journey.Negation;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.SimpleType;
import journey.model.journey.Sum;
import journey.model.journey.TextLiteral;
import journey.model.journey.ValueKind;
import journey.model.queries.TimeUnits;

/** A condition on one row, customer or session, as an expression. What cannot be decided, because a value is missing, does not hold. */
final class ConditionSql {

	/** Numbers of more digits are none of the engine. */
	private static final int MOST_DIGITS = 38;
	private static final BigDecimal MICROSECONDS = BigDecimal.valueOf(1_000_000);

	/** What names and calls in a condition are worth. */
	interface Terms {

		String property(Property property) throws NotSupportedException;

		String call(Call call) throws NotSupportedException;
	}

	private final Terms terms;

	ConditionSql(Terms terms) {
		this.terms = terms;
	}

	/** @param alias of the table of the source, of whose rows the condition speaks */
	static ConditionSql ofRows(StagedSource source, String alias) {
		return new ConditionSql(new Terms() {

			@Override
			public String property(Property property) throws NotSupportedException {
				String column = source.columns().get(property);
				if (column == null) {
					throw new NotSupportedException(property.getName());
				}
				return alias + "." + column;
			}

			@Override
			public String call(Call call) throws NotSupportedException {
				throw new NotSupportedException(call.getFunction());
			}
		});
	}

	/** @param condition null holds for every row */
	String holds(Expression condition) throws NotSupportedException {
		return condition == null ? "true" : "coalesce(" + truth(condition) + ", false)";
	}

	private String truth(Expression condition) throws NotSupportedException {
		return switch (condition) {
			case Parenthesis parenthesis -> truth(parenthesis.getInner());
			case Conjunction and -> joined(and.getOperands(), " AND ");
			case Disjunction or -> joined(or.getOperands(), " OR ");
			case Negation not -> "(NOT " + truth(not.getOperand()) + ")";
			case Comparison comparison -> "(" + value(comparison.getLeft()) + " " + sign(comparison) + " " + value(comparison.getRight()) + ")";
			case Reference reference -> value(reference);
			default -> throw new NotSupportedException(condition.eClass().getName());
		};
	}

	private String joined(List<Expression> operands, String word) throws NotSupportedException {
		StringBuilder all = new StringBuilder("(");
		for (Expression operand : operands) {
			all.append(all.length() == 1 ? "" : word).append(truth(operand));
		}
		return all.append(")").toString();
	}

	private static String sign(Comparison comparison) {
		return switch (comparison.getOperator()) {
			case EQUAL -> "=";
			case NOT_EQUAL -> "<>";
			case LESS -> "<";
			case LESS_OR_EQUAL -> "<=";
			case GREATER -> ">";
			case GREATER_OR_EQUAL -> ">=";
		};
	}

	/** The value of an expression of numbers, texts and properties. Durations are in microseconds, as in the tables. */
	String value(Expression expression) throws NotSupportedException {
		return switch (expression) {
			case Parenthesis parenthesis -> value(parenthesis.getInner());
			case TextLiteral text -> Sql.text(text.getValue());
			case Quantity quantity -> number(quantity);
			case Minus minus -> "(-" + value(minus.getOperand()) + ")";
			case Sum sum -> chained(sum.getOperands(), sum.getOperators().stream().map(Object::toString).toList());
			case Product product -> chained(product.getOperands(), product.getOperators().stream().map(Object::toString).toList());
			case Reference reference when reference.getTarget() instanceof Property property -> terms.property(property);
			case Call call -> terms.call(call);
			default -> throw new NotSupportedException(expression.eClass().getName());
		};
	}

	private String chained(List<Expression> operands, List<String> operators) throws NotSupportedException {
		StringBuilder all = new StringBuilder("(").append(value(operands.getFirst()));
		for (int i = 1; i < operands.size(); i++) {
			String operand = value(operands.get(i));
			all.append(' ').append(operators.get(i - 1)).append(' ').append(operators.get(i - 1).equals("/") ? "nullif(" + operand + ", 0)" : operand);
		}
		return all.append(")").toString();
	}

	/** @throws ArithmeticException if it has more digits than the engine knows */
	private static String number(Quantity quantity) {
		BigDecimal number = Quantities.number(quantity);
		BigDecimal written = TimeUnits.of(quantity.getUnit()).isPresent() ? number.multiply(MICROSECONDS) : number;
		if (written.precision() - Math.min(written.scale(), 0) > MOST_DIGITS || written.scale() > MOST_DIGITS) {
			throw new ArithmeticException();
		}
		return written.toPlainString();
	}

	/** Whether the values of a property are lengths of time. */
	static boolean isDuration(Property property) {
		return property.getType() instanceof SimpleType simple && simple.getKind() == ValueKind.DURATION;
	}
}
