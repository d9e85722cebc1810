// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.measure.engine.Sql;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;

/**
 * How a value of a data file becomes a value of the model.
 *
 * @param type of the column of our table
 * @param expression of the value; NULL if it cannot be read as one
 * @param allowed the only values that there are; empty if all are allowed
 */
record Cell(String type, String expression, List<String> allowed) {

	/** Sums of these are exact, so that they do not depend on the order in which threads add. */
	private static final String NUMBER = "DECIMAL(28, 8)";
	private static final String MICROSECONDS = "BIGINT";

	/**
	 * The value of a property.
	 *
	 * @param column the column of the data
	 * @return empty for lists and groups, which no formula reads
	 */
	static Optional<Cell> of(Property property, DataColumn column, TimeReading times) {
		return switch (property.getType()) {
			case MoneyType money -> Optional.of(number(column));
			case OneOfType words -> Optional.of(new Cell("VARCHAR",
					"CASE WHEN " + column.text() + " IN (" + words.getValues().stream().map(Sql::text).collect(Collectors.joining(", ")) + ") THEN " + column.text() + " END",
					words.getValues()));
			case SimpleType simple -> switch (simple.getKind()) {
				case TEXT -> Optional.of(new Cell("VARCHAR", column.text(), List.of()));
				case INTEGER, NUMBER -> Optional.of(number(column));
				case PERCENT -> Optional.of(percent(column));
				case BOOLEAN -> Optional.of(cast(column, "BOOLEAN"));
				case DATE -> Optional.of(cast(column, "DATE"));
				case INSTANT -> Optional.of(new Cell("TIMESTAMP", times.moment(column), List.of()));
				case DURATION -> Optional.of(duration(column));
				case UNSPECIFIED -> Optional.empty();
			};
			case null, default -> Optional.empty();
		};
	}

	/** The type of the values of a property, also where files have no column for them. */
	static String type(Property property, TimeReading times) {
		return of(property, new DataColumn("", "VARCHAR"), times).map(Cell::type).orElse("VARCHAR");
	}

	static Cell number(DataColumn column) {
		return new Cell(NUMBER, "TRY_CAST(" + column.numeral() + " AS " + NUMBER + ")", List.of());
	}

	private static Cell cast(DataColumn column, String type) {
		return new Cell(type, "TRY_CAST(" + column.text() + " AS " + type + ")", List.of());
	}

	/** 0.035 or 3.5%. */
	private static Cell percent(DataColumn column) {
		String text = column.text();
		return new Cell(NUMBER, "CASE WHEN ends_with(" + text + ", '%') THEN TRY_CAST(TRY_CAST(trim(rtrim(" + text + ", '%')) AS " + NUMBER + ") / 100 AS " + NUMBER
				+ ") ELSE TRY_CAST(" + text + " AS " + NUMBER + ") END", List.of());
	}

	/** A number of seconds, or hours, minutes and seconds as in 01:30:00. */
	private static Cell duration(DataColumn column) {
		String text = column.text();
		return new Cell(MICROSECONDS, "coalesce(TRY_CAST(TRY_CAST(" + text + " AS DECIMAL(18, 6)) * 1000000 AS BIGINT), CASE WHEN regexp_full_match(" + text
				+ ", '[0-9]+:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?') THEN epoch_us(TRY_CAST(" + text + " AS INTERVAL)) END)", List.of());
	}
}
