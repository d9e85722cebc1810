// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.List;
import java.util.Optional;

import journey.measure.engine.Sql;
import journey.model.types.DataPattern;
import journey.model.types.DataPattern.Field;
import journey.model.types.DataPatternException;

/** Turns times that are written in a pattern into what ISO 8601 writes. */
final class PatternSql {

	private static final String WHOLE_HOUR = ":00";

	private PatternSql() {
	}

	/** The time as in ISO 8601, NULL if the text is not of the pattern; empty if the pattern says no time. */
	static Optional<String> iso(String pattern, String text) {
		return read(pattern).map(known -> replaced(known, text, day(known) + clock(known)));
	}

	/** The day alone, whatever stands beside it. */
	static Optional<String> day(String pattern, String text) {
		return read(pattern).map(known -> replaced(known, text, day(known)));
	}

	/** A rule finds the others, but it can be silenced. */
	private static Optional<DataPattern> read(String pattern) {
		try {
			return Optional.of(DataPattern.of(pattern));
		} catch (DataPatternException e) {
			return Optional.empty();
		}
	}

	private static String replaced(DataPattern pattern, String text, String by) {
		String regex = Sql.text("^" + pattern.regex() + "$");
		return "(CASE WHEN regexp_full_match(" + text + ", " + regex + ") THEN regexp_replace(" + text + ", " + regex + ", '" + by + "') END)";
	}

	private static String day(DataPattern pattern) {
		return group(pattern, Field.YEAR) + "-" + group(pattern, Field.MONTH) + "-" + group(pattern, Field.DAY);
	}

	private static String clock(DataPattern pattern) {
		List<Field> fields = pattern.fields();
		if (!fields.contains(Field.HOUR)) {
			return "";
		}
		StringBuilder clock = new StringBuilder(" ").append(group(pattern, Field.HOUR));
		clock.append(fields.contains(Field.MINUTE) ? ":" + group(pattern, Field.MINUTE) : WHOLE_HOUR);
		if (fields.contains(Field.SECOND)) {
			clock.append(':').append(group(pattern, Field.SECOND));
		}
		if (fields.contains(Field.FRACTION)) {
			clock.append('.').append(group(pattern, Field.FRACTION));
		}
		if (fields.contains(Field.OFFSET)) {
			clock.append(group(pattern, Field.OFFSET));
		}
		return clock.toString();
	}

	private static String group(DataPattern pattern, Field field) {
		return "\\" + (pattern.fields().indexOf(field) + 1);
	}
}
