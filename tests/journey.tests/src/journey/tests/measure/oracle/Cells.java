// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;

import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;

/** What a cell says, by the table in docs/measuring.md; null if it says nothing of the type. */
final class Cells {

	private static final Set<String> TRUE = Set.of("true", "1", "t", "yes");
	private static final Set<String> FALSE = Set.of("false", "0", "f", "no");

	private Cells() {
	}

	/** An empty cell, or one with blanks only, has no value. */
	static String text(String cell) {
		return cell == null || cell.isBlank() ? null : cell;
	}

	static Object value(String cell, PropertyType type, ZoneId zone) {
		if (text(cell) == null) {
			return null;
		}
		if (type instanceof MoneyType) {
			return number(cell);
		}
		if (type instanceof OneOfType enumeration) {
			return enumeration.getValues().contains(cell) ? cell : null;
		}
		if (type instanceof SimpleType simple) {
			return switch (simple.getKind()) {
				case NUMBER -> number(cell);
				case INTEGER -> integer(cell);
				case PERCENT -> share(cell);
				case BOOLEAN -> truth(cell);
				case DURATION -> seconds(cell);
				case DATE -> day(cell);
				case INSTANT -> moment(cell, zone);
				default -> cell;
			};
		}
		return null;
	}

	static BigDecimal number(String cell) {
		return text(cell) != null && cell.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(cell) : null;
	}

	private static BigDecimal integer(String cell) {
		BigDecimal number = number(cell);
		return number == null || number.stripTrailingZeros().scale() > 0 ? null : number;
	}

	static Instant moment(String cell, ZoneId zone) {
		if (text(cell) == null) {
			return null;
		}
		String iso = cell.replace(' ', 'T');
		try {
			return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).atZone(zone).toInstant();
		} catch (DateTimeException e) {
			return null;
		}
	}

	private static BigDecimal share(String cell) {
		if (!cell.endsWith("%")) {
			return number(cell);
		}
		BigDecimal percent = number(cell.substring(0, cell.length() - 1));
		return percent == null ? null : percent.movePointLeft(2);
	}

	private static Boolean truth(String cell) {
		return TRUE.contains(cell) ? Boolean.TRUE : FALSE.contains(cell) ? Boolean.FALSE : null;
	}

	private static BigDecimal seconds(String cell) {
		if (!cell.matches("\\d+:\\d\\d:\\d\\d")) {
			return number(cell);
		}
		String[] parts = cell.split(":");
		return BigDecimal.valueOf(Long.parseLong(parts[0]) * 3600 + Long.parseLong(parts[1]) * 60 + Long.parseLong(parts[2]));
	}

	private static LocalDate day(String cell) {
		try {
			return LocalDate.parse(cell);
		} catch (DateTimeException e) {
			return null;
		}
	}
}
