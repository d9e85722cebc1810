// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import journey.measure.engine.Sql;
import journey.model.journey.Source;

/**
 * How the times of a source are read. Times with an offset are what they say; others are in the time zone of the source.
 *
 * @param zone for example Europe/Paris
 */
record TimeReading(String zone) {

	private static final String UTC = "UTC";
	private static final String LOCAL = "[0-9]+-[0-9]+-[0-9]+([ T][0-9:.]+)?";
	private static final String WITH_OFFSET = "[0-9]+-[0-9]+-[0-9]+[ T][0-9:.]+ ?(Z|[+-][0-9]{2}(:?[0-9]{2})?)";

	static TimeReading of(Source source) {
		return new TimeReading(source.getTimezone() == null ? UTC : source.getTimezone());
	}

	/** A moment in UTC, as a TIMESTAMP; NULL if the column holds no time. */
	String moment(DataColumn column) {
		return switch (column.type()) {
			case "TIMESTAMP WITH TIME ZONE" -> "timezone('UTC', " + column.itself() + ")";
			case "TIMESTAMP", "TIMESTAMP_NS", "TIMESTAMP_MS", "TIMESTAMP_S", "DATE" -> local("CAST(" + column.itself() + " AS TIMESTAMP)");
			default -> ofText(column.text());
		};
	}

	/** What has neither form is no time: the engine would pass over what it does not know. */
	private String ofText(String text) {
		return "CASE WHEN regexp_full_match(" + text + ", '" + LOCAL + "') THEN " + local("TRY_CAST(" + text + " AS TIMESTAMP)")
				+ " WHEN regexp_full_match(" + text + ", '" + WITH_OFFSET + "') THEN timezone('UTC', TRY_CAST(" + text + " AS TIMESTAMPTZ)) END";
	}

	private String local(String timestamp) {
		return zone.equals(UTC) ? timestamp : "timezone('UTC', timezone(" + Sql.text(zone) + ", " + timestamp + "))";
	}
}
