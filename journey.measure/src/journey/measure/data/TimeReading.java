// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import journey.measure.engine.Sql;
import journey.model.journey.DataUnit;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.types.DataUnits;

/**
 * How the times of a source are read. Times with an offset are what they say; others are in the time zone of the source.
 *
 * @param zone for example Europe/Paris
 * @param unit in which they are counted; unspecified if they are not counted
 * @param pattern in which they are written; null if they are written as in ISO 8601
 */
record TimeReading(String zone, DataUnit unit, String pattern) {

	private static final String UTC = "UTC";
	private static final String LOCAL = "[0-9]+-[0-9]+-[0-9]+([ T][0-9:.]+)?";
	/** The engine reads it as if it had no offset, which is what it says, and much sooner than another offset. */
	private static final String IN_UTC = "[0-9]+-[0-9]+-[0-9]+([ T][0-9:.]+(Z|[+-]00:00)?)?";
	/** No place is further than 18 hours from UTC. */
	private static final String WITH_OFFSET = "[0-9]+-[0-9]+-[0-9]+[ T][0-9:.]+ ?(Z|[+-](0[0-9]|1[0-7])(:?[0-5][0-9])?|[+-]18(:?00)?)";
	/** The years 1 to 9999 in microseconds since 1970. */
	private static final String KNOWN_MOMENTS = "BETWEEN -62135596800000000 AND 253402300799999999";

	static TimeReading of(Source source) {
		return new TimeReading(source.getTimezone() == null ? UTC : source.getTimezone(), source.getTimeUnit(), source.getTimePattern());
	}

	/** The values of a property are written like the times of its source, if it does not say otherwise. */
	TimeReading of(Property property) {
		boolean isSaid = property.getDataUnit() != DataUnit.UNSPECIFIED || property.getPattern() != null;
		return isSaid ? new TimeReading(zone, property.getDataUnit(), property.getPattern()) : this;
	}

	/** A moment in UTC, as a TIMESTAMP; NULL if the column holds no time. */
	String moment(DataColumn column) {
		return switch (column.type()) {
			case "TIMESTAMP WITH TIME ZONE" -> "timezone('UTC', " + column.itself() + ")";
			case "TIMESTAMP", "TIMESTAMP_NS", "TIMESTAMP_MS", "TIMESTAMP_S", "DATE" -> local("CAST(" + column.itself() + " AS TIMESTAMP)");
			default -> written(column);
		};
	}

	private String written(DataColumn column) {
		if (DataUnits.OF_TIMES.contains(unit)) {
			String moment = Cell.microseconds(column, unit);
			return "CASE WHEN " + moment + " " + KNOWN_MOMENTS + " THEN make_timestamp(" + moment + ") END";
		}
		return pattern == null ? ofText(column.text()) : PatternSql.iso(pattern, column.text()).map(this::ofText).orElse("NULL::TIMESTAMP");
	}

	/** What has neither form is no time: the engine would pass over what it does not know. */
	private String ofText(String text) {
		return "CASE WHEN regexp_full_match(" + text + ", '" + (zone.equals(UTC) ? IN_UTC : LOCAL) + "') THEN " + local("TRY_CAST(" + text + " AS TIMESTAMP)")
				+ " WHEN regexp_full_match(" + text + ", '" + WITH_OFFSET + "') THEN timezone('UTC', TRY_CAST(" + text + " AS TIMESTAMPTZ)) END";
	}

	private String local(String timestamp) {
		return zone.equals(UTC) ? timestamp : "timezone('UTC', timezone(" + Sql.text(zone) + ", " + timestamp + "))";
	}
}
