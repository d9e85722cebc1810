// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import journey.model.journey.Expression;
import journey.model.journey.Minus;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Quantity;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;
import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** The values of what is made of written numbers only: shares as ratios, lengths of time in seconds. */
final class Constants {

	private static final int PERCENT = -2;
	/** A month is 30.436875 days, as long as those of the calendar are on average. */
	private static final BigDecimal SECONDS_OF_A_MONTH = BigDecimal.valueOf(2_629_746);

	private final UnaryOperator<Expression> written;

	/** @param written gives what is written in the end, where a parameter of a template stands */
	Constants(UnaryOperator<Expression> written) {
		this.written = written;
	}

	/** The value; empty if it depends on data, or divides by zero itself. */
	Optional<BigDecimal> of(Expression expression) {
		return switch (written.apply(expression)) {
			case Quantity quantity -> Optional.ofNullable(quantity.getNumber()).map(number -> number.multiply(unit(quantity)));
			case Parenthesis parenthesis -> of(parenthesis.getInner());
			case Minus minus -> of(minus.getOperand()).map(BigDecimal::negate);
			case Sum sum -> of(sum);
			case Product product -> of(product);
			case null, default -> Optional.empty();
		};
	}

	/** Whether it is 0 whatever the data are. */
	boolean isZero(Expression expression) {
		return of(expression).filter(value -> value.signum() == 0).isPresent();
	}

	/** By what written numbers a product multiplies the rest. */
	BigDecimal factor(Product product) {
		BigDecimal total = BigDecimal.ONE;
		for (int i = 0; i < product.getOperands().size(); i++) {
			BigDecimal value = of(product.getOperands().get(i)).orElse(BigDecimal.ONE);
			total = divides(product, i) ? total.divide(value, MathContext.DECIMAL128) : total.multiply(value, MathContext.DECIMAL128);
		}
		return total;
	}

	private Optional<BigDecimal> of(Sum sum) {
		List<Expression> operands = sum.getOperands();
		BigDecimal total = BigDecimal.ZERO;
		for (int i = 0; i < operands.size(); i++) {
			Optional<BigDecimal> value = of(operands.get(i));
			if (value.isEmpty()) {
				return value;
			}
			boolean minus = i > 0 && sum.getOperators().get(i - 1) == SumOperator.MINUS;
			total = minus ? total.subtract(value.get()) : total.add(value.get());
		}
		return Optional.of(total);
	}

	/** A product with a factor of zero is zero, whatever the data say of the others. */
	private Optional<BigDecimal> of(Product product) {
		Optional<BigDecimal> total = Optional.of(BigDecimal.ONE);
		boolean zero = false;
		for (int i = 0; i < product.getOperands().size(); i++) {
			Optional<BigDecimal> value = of(product.getOperands().get(i));
			boolean divides = divides(product, i);
			boolean isZero = value.isPresent() && value.get().signum() == 0;
			if (divides && isZero) {
				return Optional.empty();
			}
			zero |= isZero;
			total = total.flatMap(number -> value.map(
					next -> divides ? number.divide(next, MathContext.DECIMAL128) : number.multiply(next, MathContext.DECIMAL128)));
		}
		return zero ? Optional.of(BigDecimal.ZERO) : total;
	}

	private static boolean divides(Product product, int position) {
		return position > 0 && product.getOperators().get(position - 1) == ProductOperator.DIVIDED_BY;
	}

	private static BigDecimal unit(Quantity quantity) {
		if (quantity.isPercent()) {
			return BigDecimal.ONE.scaleByPowerOfTen(PERCENT);
		}
		return TimeUnits.of(quantity.getUnit()).map(unit -> TimeUnits.inBase(unit).multiply(TimeUnits.base(unit) == TimeUnit.MONTHS ? SECONDS_OF_A_MONTH : BigDecimal.ONE)).orElse(BigDecimal.ONE);
	}
}
