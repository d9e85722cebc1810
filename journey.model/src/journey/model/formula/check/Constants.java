// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import journey.model.journey.Expression;
import journey.model.journey.Minus;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Quantity;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;

/** The value of what is made of written numbers only. */
final class Constants {

	private Constants() {
	}

	/** The value; empty if it depends on data, or divides by zero itself. */
	static Optional<BigDecimal> of(Expression expression) {
		return switch (expression) {
			case Quantity quantity -> Optional.ofNullable(quantity.getNumber());
			case Parenthesis parenthesis -> of(parenthesis.getInner());
			case Minus minus -> of(minus.getOperand()).map(BigDecimal::negate);
			case Sum sum -> of(sum);
			case Product product -> of(product);
			case null, default -> Optional.empty();
		};
	}

	static boolean isZero(Expression expression) {
		return of(expression).filter(value -> value.signum() == 0).isPresent();
	}

	private static Optional<BigDecimal> of(Sum sum) {
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

	private static Optional<BigDecimal> of(Product product) {
		List<Expression> operands = product.getOperands();
		BigDecimal total = BigDecimal.ONE;
		for (int i = 0; i < operands.size(); i++) {
			Optional<BigDecimal> value = of(operands.get(i));
			boolean divides = i > 0 && product.getOperators().get(i - 1) == ProductOperator.DIVIDED_BY;
			if (value.isEmpty() || divides && value.get().signum() == 0) {
				return Optional.empty();
			}
			total = divides ? total.divide(value.get(), MathContext.DECIMAL128) : total.multiply(value.get(), MathContext.DECIMAL128);
		}
		return Optional.of(total);
	}
}
