// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.measure.engine.Sql;
import journey.model.journey.DataUnit;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.types.DataUnits;

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
	/** Of at most nine digits in each part. */
	private static final String ISO = "'^P(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9}(?:\\.[0-9]{1,6})?)S)?)?$'";

	/**
	 * The value of a property.
	 *
	 * @param column the column of the data
	 * @return empty for lists and groups, which no formula reads
	 */
	static Optional<Cell> of(Property property, DataColumn column, TimeReading times) {
		return switch (property.getType()) {
			case MoneyType money -> Optional.of(property.getDataUnit() == DataUnit.CENTS ? hundredths(column.numeral()) : number(column));
			case OneOfType words -> Optional.of(new Cell("VARCHAR",
					"CASE WHEN " + column.text() + " IN (" + words.getValues().stream().map(Sql::text).collect(Collectors.joining(", ")) + ") THEN " + column.text() + " END",
					words.getValues()));
			case SimpleType simple -> switch (simple.getKind()) {
				case TEXT -> Optional.of(new Cell("VARCHAR", column.text(), List.of()));
				case NUMBER -> Optional.of(number(column));
				case INTEGER -> Optional.of(integer(column));
				case PERCENT -> Optional.of(property.getDataUnit() == DataUnit.PERCENT ? hundredths(withoutSign(column.numeralText())) : percent(column));
				case BOOLEAN -> Optional.of(cast(column, "BOOLEAN"));
				case DATE -> Optional.of(day(property, column));
				case INSTANT -> Optional.of(new Cell("TIMESTAMP", times.of(property).moment(column), List.of()));
				case DURATION -> Optional.of(property.getDataUnit() == DataUnit.UNSPECIFIED ? duration(column) : counted(column, property.getDataUnit()));
				case UNSPECIFIED -> Optional.empty();
			};
			case null, default -> Optional.empty();
		};
	}

	/** The type of the values of a property, also where files have no column for them. */
	static String type(Property property, TimeReading times) {
		return of(property, new DataColumn(0, "", "VARCHAR"), times).map(Cell::type).orElse("VARCHAR");
	}

	static Cell number(DataColumn column) {
		return new Cell(NUMBER, "TRY_CAST(" + column.numeral() + " AS " + NUMBER + ")", List.of());
	}

	/** A number without parts, such as 12 or 12.0. */
	private static Cell integer(DataColumn column) {
		Cell number = number(column);
		return column.isInteger() ? number : new Cell(NUMBER, "CASE WHEN " + number.expression() + " = trunc(" + number.expression() + ") THEN " + number.expression() + " END", List.of());
	}

	/** Exactly, whatever their number of digits. */
	private static Cell hundredths(String numeral) {
		return new Cell(NUMBER, "TRY_CAST(TRY_CAST(" + numeral + " AS DECIMAL(30, 6)) * 0.01 AS " + NUMBER + ")", List.of());
	}

	private static String withoutSign(String text) {
		return "trim(rtrim(" + text + ", '%'))";
	}

	/** A day in a pattern; a column of days, such as Parquet has, is read as such. */
	private static Cell day(Property property, DataColumn column) {
		Optional<String> written = property.getPattern() == null || !column.isText() ? Optional.of(column.text()) : PatternSql.day(property.getPattern(), column.text());
		return new Cell("DATE", "TRY_CAST(" + written.orElse("NULL") + " AS DATE)", List.of());
	}

	private static Cell cast(DataColumn column, String type) {
		return new Cell(type, "TRY_CAST(" + column.text() + " AS " + type + ")", List.of());
	}

	/** 0.035 or 3.5%. */
	private static Cell percent(DataColumn column) {
		String text = column.numeralText();
		return new Cell(NUMBER, "CASE WHEN ends_with(" + text + ", '%') THEN TRY_CAST(TRY_CAST(" + withoutSign(text) + " AS " + NUMBER + ") / 100 AS " + NUMBER
				+ ") ELSE TRY_CAST(" + text + " AS " + NUMBER + ") END", List.of());
	}

	/** A number of units of time. */
	private static Cell counted(DataColumn column, DataUnit unit) {
		return new Cell(MICROSECONDS, microseconds(column, unit), List.of());
	}

	/** A number of units of time in microseconds; NULL if it is none, or too large. */
	static String microseconds(DataColumn column, DataUnit unit) {
		return "TRY_CAST(TRY_CAST(" + column.numeral() + " AS DECIMAL(24, 6)) * CAST(" + DataUnits.microseconds(unit) + " AS DECIMAL(11, 0)) AS BIGINT)";
	}

	/** A number of seconds; or hours, minutes and seconds as in 01:30:00; or as in ISO 8601 without what the calendar makes longer or shorter, such as PT1H30M. */
	private static Cell duration(DataColumn column) {
		String text = column.text();
		return new Cell(MICROSECONDS, "coalesce(TRY_CAST(TRY_CAST(" + column.numeralText() + " AS DECIMAL(18, 6)) * 1000000 AS BIGINT), CASE WHEN regexp_full_match(" + text
				+ ", '[0-9]+:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?') THEN epoch_us(TRY_CAST(" + text + " AS INTERVAL)) WHEN regexp_full_match(" + text + ", " + ISO
				+ ") AND right(" + text + ", 1) NOT IN ('P', 'T') THEN epoch_us(TRY_CAST(regexp_replace(" + text + ", " + ISO + ", '0\\1 days 0\\2 hours 0\\3 minutes 0\\4 seconds') AS INTERVAL)) END)", List.of());
	}
}
