// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;

import journey.model.journey.DataUnit;
import journey.model.journey.MoneyType;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;
import journey.model.types.DataPattern;
import journey.model.types.DataPatternException;
import journey.model.types.DataUnits;

/** Values in the units and patterns in which the text says that data write them. */
final class WrittenValues {

	private static final int HUNDREDTHS = 2;
	private static final BigDecimal MICROSECONDS = BigDecimal.valueOf(1_000_000);

	private WrittenValues() {
	}

	/** @param value a duration in seconds, an amount in its currency, a share as a ratio, a day as in ISO 8601; empty if it is missing */
	static String of(Property property, String value) {
		DataUnit unit = property.getDataUnit();
		if (value.isEmpty() || unit == DataUnit.UNSPECIFIED && property.getPattern() == null) {
			return value;
		}
		return switch (property.getType()) {
			case MoneyType money when unit == DataUnit.CENTS -> hundredths(value);
			case SimpleType simple when simple.getKind() == ValueKind.PERCENT && unit == DataUnit.PERCENT -> hundredths(value);
			case SimpleType simple when simple.getKind() == ValueKind.DURATION && DataUnits.of(simple).contains(unit) -> counted(value, unit);
			case SimpleType simple when simple.getKind() == ValueKind.DATE && property.getPattern() != null -> day(property.getPattern(), value);
			case null, default -> value;
		};
	}

	private static String hundredths(String value) {
		return new BigDecimal(value).movePointRight(HUNDREDTHS).toPlainString();
	}

	private static String counted(String seconds, DataUnit unit) {
		return new BigDecimal(seconds).multiply(MICROSECONDS).divide(BigDecimal.valueOf(DataUnits.microseconds(unit)), MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
	}

	private static String day(String pattern, String value) {
		try {
			return Times.text(DataPattern.of(pattern), LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC));
		} catch (DataPatternException e) {
			return value;
		}
	}
}
