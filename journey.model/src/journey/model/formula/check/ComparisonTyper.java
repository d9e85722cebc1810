// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Comparison;
import journey.model.journey.ComparisonOperator;
import journey.model.journey.Expression;
import journey.model.journey.TextLiteral;
import journey.model.types.UnitAlgebra;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Words;

/** Checks that the two sides of a comparison can be compared. */
final class ComparisonTyper {

	private final ExpressionTyper expressions;

	ComparisonTyper(ExpressionTyper expressions) {
		this.expressions = expressions;
	}

	ValueType type(Comparison comparison, Scope scope) {
		ValueType left = expressions.type(comparison.getLeft(), scope);
		ValueType right = expressions.type(comparison.getRight(), scope);
		if (left == Simple.UNKNOWN || right == Simple.UNKNOWN) {
			return Simple.UNKNOWN;
		}
		check(comparison, left, right);
		return Simple.TRUTH;
	}

	private void check(Comparison comparison, ValueType left, ValueType right) {
		Expression shown = comparison.getRight();
		boolean sameKind = switch (left) {
			case Amount amount -> right instanceof Amount other && UnitAlgebra.goTogether(amount, other);
			case Words words -> right instanceof Words;
			case Simple simple -> left == right && simple != Simple.TRUTH && simple != Simple.COMPOSITE;
			default -> false;
		};
		if (left == Simple.TRUTH) {
			expressions.report(Kind.CONDITION, comparison, "compare.truth", FormulaText.of(comparison.getLeft()));
		} else if (!sameKind) {
			expressions.report(Kind.CONDITION, shown, "compare.kinds", FormulaText.of(shown), TypePhrases.of(right), TypePhrases.of(left));
		} else if (isAlwaysTheSame(comparison)) {
			expressions.report(Kind.CONDITION, comparison, "compare.constant", FormulaText.of(comparison));
		} else if (left instanceof Words words && right instanceof Words others) {
			checkTexts(comparison, words, others);
		}
	}

	private boolean isAlwaysTheSame(Comparison comparison) {
		return isWritten(comparison.getLeft()) && isWritten(comparison.getRight())
				|| FormulaText.of(comparison.getLeft()).equals(FormulaText.of(comparison.getRight()));
	}

	private boolean isWritten(Expression side) {
		return side instanceof TextLiteral || expressions.constants().of(side).isPresent();
	}

	private void checkTexts(Comparison comparison, Words left, Words right) {
		boolean sorts = comparison.getOperator() != ComparisonOperator.EQUAL && comparison.getOperator() != ComparisonOperator.NOT_EQUAL;
		if (sorts) {
			expressions.report(Kind.CONDITION, comparison, "compare.order", FormulaText.of(comparison));
			return;
		}
		checkValue(comparison.getRight(), left.values());
		checkValue(comparison.getLeft(), right.values());
	}

	private void checkValue(Expression side, List<String> values) {
		if (expressions.written(side) instanceof TextLiteral text && !values.isEmpty() && !values.contains(text.getValue())) {
			expressions.report(Kind.CONDITION, side, "compare.value", FormulaText.of(text), String.join(", ", values.stream().map(FormulaText::quoted).toList()));
		}
	}
}
