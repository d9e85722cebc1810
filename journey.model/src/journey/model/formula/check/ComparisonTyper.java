// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.util.List;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.ComparisonOperator;
import journey.model.journey.Expression;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
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
			case Simple simple -> left == right && simple != Simple.TRUTH;
			default -> false;
		};
		if (left == Simple.TRUTH) {
			expressions.report(Kind.CONDITION, comparison, "compare.truth", FormulaText.of(comparison.getLeft()));
		} else if (left == Simple.COMPOSITE || right == Simple.COMPOSITE) {
			Expression several = left == Simple.COMPOSITE ? comparison.getLeft() : comparison.getRight();
			expressions.report(Kind.CONDITION, several, "compare.list", FormulaText.of(several));
		} else if (!sameKind) {
			expressions.report(Kind.CONDITION, shown, "compare.kinds", FormulaText.of(shown), TypePhrases.of(right), TypePhrases.of(left));
		} else if (isMuchMoreThanAll(comparison.getRight(), comparison.getLeft(), left)) {
			reportMuch(comparison.getRight());
		} else if (isMuchMoreThanAll(comparison.getLeft(), comparison.getRight(), right)) {
			reportMuch(comparison.getLeft());
		} else if (isAlwaysTheSame(comparison)) {
			expressions.report(Kind.CONDITION, comparison, "compare.constant", FormulaText.of(comparison));
		} else if (left instanceof Words words && right instanceof Words others) {
			checkTexts(comparison, words, others);
		}
	}

	/** A bare number above 1 beside a share is meant in percent; a quotient may be as large as it likes. */
	private boolean isMuchMoreThanAll(Expression number, Expression share, ValueType type) {
		return type instanceof Amount amount && amount.isShare() && (share instanceof Reference || share instanceof Call)
				&& expressions.written(number) instanceof Quantity quantity && !quantity.isPercent() && quantity.getUnit() == null
				&& quantity.getNumber() != null && quantity.getNumber().compareTo(BigDecimal.ONE) > 0;
	}

	private void reportMuch(Expression number) {
		expressions.report(Kind.CONDITION, number, "compare.share", FormulaText.of(number));
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
