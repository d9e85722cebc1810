// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.Conjunction;
import journey.model.journey.Disjunction;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.Negation;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.TextLiteral;
import journey.model.types.Base;
import journey.model.types.QuantityTypes;
import journey.model.types.UnitAlgebra;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Words;

/**
 * Finds what each part of one formula is worth, and what is wrong with it. A part that is wrong is worth
 * {@link Simple#UNKNOWN}, so that one mistake is reported once.
 */
final class ExpressionTyper {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Set<FormulaProblem> problems = new LinkedHashSet<>();
	private final Constants constants = new Constants(this::written);
	private final CallTyper calls;
	private final ReferenceTyper references;
	private final ComparisonTyper comparisons;

	/**
	 * @param values what the parameters of a template stand for
	 * @param kpis what other KPIs are worth
	 */
	ExpressionTyper(ParameterValues values, Function<Kpi, ValueType> kpis) {
		this.references = new ReferenceTyper(values, kpis, this);
		this.calls = new CallTyper(references, this);
		this.comparisons = new ComparisonTyper(this);
	}

	List<FormulaProblem> problems() {
		return new ArrayList<>(problems);
	}

	void forgetProblems() {
		problems.clear();
	}

	/** The customers and sessions that the formula follows. */
	Sightings sightings() {
		return calls.sightings();
	}

	ValueType type(Expression expression, Scope scope) {
		return switch (expression) {
			case null -> Simple.UNKNOWN;
			case Parenthesis parenthesis -> type(parenthesis.getInner(), scope);
			case Quantity quantity -> quantity(quantity);
			case TextLiteral text -> new Words(List.of());
			case Reference reference -> references.type(reference, scope);
			case Call call -> calls.type(call, scope);
			case Minus minus -> negative(minus, scope);
			case Sum sum -> sum(sum, scope);
			case Product product -> product(product, scope);
			case Comparison comparison -> comparisons.type(comparison, scope);
			case Negation negation -> condition(List.of(negation.getOperand()), scope);
			case Conjunction conjunction -> condition(conjunction.getOperands(), scope);
			case Disjunction disjunction -> condition(disjunction.getOperands(), scope);
			default -> Simple.UNKNOWN;
		};
	}

	/** Finds what is wrong with a condition, which must be true or false. */
	void condition(Expression condition, Scope scope) {
		ValueType type = type(condition, scope);
		if (type != Simple.TRUTH && type != Simple.UNKNOWN) {
			report(Kind.CONDITION, condition, "condition.none", FormulaText.of(condition), TypePhrases.of(type));
		}
	}

	ValueType report(Kind kind, EObject place, String key, String... arguments) {
		return report(kind, place, null, key, arguments);
	}

	/** @param feature the feature of the place to show; null for the whole of it */
	ValueType report(Kind kind, EObject place, EStructuralFeature feature, String key, String... arguments) {
		problems.add(new FormulaProblem(kind, place, feature, key, List.of(arguments)));
		return Simple.UNKNOWN;
	}

	private ValueType condition(List<Expression> operands, Scope scope) {
		operands.forEach(operand -> condition(operand, scope));
		return Simple.TRUTH;
	}

	/** The values of what is made of written numbers only. */
	Constants constants() {
		return constants;
	}

	/** A part of the formula, with what is given in place of the parameters of a template. */
	String text(EObject part) {
		return references.values().text(part);
	}

	/** What is written in the end, where a parameter of a template stands. */
	Expression written(Expression expression) {
		return references.values().written(expression);
	}

	private ValueType quantity(Quantity quantity) {
		return QuantityTypes.isKnown(quantity) ? QuantityTypes.of(quantity) : report(Kind.UNIT, quantity, "unit.unknown", FormulaText.of(quantity), quantity.getUnit());
	}

	private ValueType negative(Minus minus, Scope scope) {
		ValueType type = type(minus.getOperand(), scope);
		return type instanceof Amount || type == Simple.UNKNOWN ? type : noNumber(minus.getOperand(), type);
	}

	private ValueType noNumber(Expression part, ValueType type) {
		return report(Kind.UNIT, part, "number.expected", FormulaText.of(part), TypePhrases.of(type));
	}

	private ValueType sum(Sum sum, Scope scope) {
		if (DateTrap.isIn(sum)) {
			return report(Kind.CONDITION, sum, "date.trap", FormulaText.of(sum).replace(" ", ""));
		}
		ValueType total = type(sum.getOperands().get(0), scope);
		for (int i = 1; i < sum.getOperands().size(); i++) {
			Expression operand = sum.getOperands().get(i);
			ValueType next = type(operand, scope);
			if (total == Simple.UNKNOWN || next == Simple.UNKNOWN) {
				total = Simple.UNKNOWN;
			} else if (total == next && (total == Simple.INSTANT || total == Simple.DATE) && sum.getOperators().get(i - 1) == SumOperator.MINUS) {
				total = Amount.of(new Base.Time());
			} else if (!(total instanceof Amount left)) {
				return noNumber(sum.getOperands().get(i - 1), total);
			} else if (!(next instanceof Amount right)) {
				return noNumber(operand, next);
			} else if (left.isShare() && isHundred(operand) || right.isShare() && i == 1 && isHundred(sum.getOperands().get(0))) {
				return report(Kind.UNIT, sum, "share.hundred", FormulaText.of(sum));
			} else if (UnitAlgebra.goTogether(left, right)) {
				total = UnitAlgebra.sum(left, right);
			} else {
				String key = UnitAlgebra.differInWhole(left, right) ? "sum.wholes" : "sum.units";
				return report(Kind.UNIT, operand, key, FormulaText.of(operand), TypePhrases.of(right), TypePhrases.of(left));
			}
		}
		return total;
	}

	private static boolean isHundred(Expression operand) {
		return operand instanceof Quantity quantity && !quantity.isPercent() && quantity.getUnit() == null
				&& quantity.getNumber() != null && quantity.getNumber().compareTo(HUNDRED) == 0;
	}

	private ValueType product(Product product, Scope scope) {
		ValueType total = type(product.getOperands().get(0), scope);
		for (int i = 1; i < product.getOperands().size(); i++) {
			Expression operand = product.getOperands().get(i);
			ValueType next = type(operand, scope);
			boolean divides = product.getOperators().get(i - 1) == ProductOperator.DIVIDED_BY;
			if (divides && constants.isZero(operand)) {
				return report(Kind.ZERO, operand, "zero", FormulaText.of(operand));
			}
			if (total == Simple.UNKNOWN || next == Simple.UNKNOWN) {
				total = Simple.UNKNOWN;
			} else if (!(total instanceof Amount left)) {
				return noNumber(product.getOperands().get(i - 1), total);
			} else if (!(next instanceof Amount right)) {
				return noNumber(operand, next);
			} else {
				total = divides ? UnitAlgebra.quotient(left, right, text(operand)) : UnitAlgebra.product(left, right);
			}
		}
		return total instanceof Amount amount ? meant(product, amount) : total;
	}

	/** What a product as a whole is worth, if that is anything: within a longer product it may still become something. */
	private ValueType meant(Product product, Amount amount) {
		if (amount.isShare()) {
			BigDecimal factor = constants.factor(product);
			if (factor.compareTo(HUNDRED) == 0) {
				return report(Kind.UNIT, product, "hundred", FormulaText.of(product));
			}
			return isPowerOfTen(factor) ? Amount.NUMBER : amount;
		}
		if (isInProduct(product)) {
			return amount;
		}
		if (amount.unit().isSquared()) {
			return report(Kind.UNIT, product, "product.squared", FormulaText.of(product), TypePhrases.of(amount));
		}
		return amount.unit().mixesCurrencies() ? report(Kind.UNIT, product, "product.currencies", FormulaText.of(product), TypePhrases.of(amount)) : amount;
	}

	/** Ten, a thousand and so on: a number of cases for each thousand is shown as that, no longer as a share. */
	private static boolean isPowerOfTen(BigDecimal factor) {
		return factor.compareTo(BigDecimal.ONE) > 0 && factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
	}

	private static boolean isInProduct(Product product) {
		EObject around = product.eContainer();
		while (around instanceof Parenthesis) {
			around = around.eContainer();
		}
		return around instanceof Product;
	}
}
