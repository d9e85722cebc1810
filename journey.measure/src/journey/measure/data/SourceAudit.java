// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import journey.measure.engine.Engine;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.results.PropertyQuality;
import journey.model.results.RecordQuality;
import journey.model.results.ResultsFactory;
import journey.model.results.SourceQuality;

/** Counts what was found in the rows of a source, those included that are not used. */
final class SourceAudit {

	private static final String USED = "record >= 0 AND NOT bad_time AND NOT earlier AND NOT future AND NOT duplicate";

	private final Engine engine;
	private final Source source;
	private final String raw;
	private final List<NamedElement> records;
	private final Map<Property, String> columns;

	SourceAudit(Engine engine, Source source, String raw, List<NamedElement> records, Map<Property, String> columns) {
		this.engine = engine;
		this.source = source;
		this.raw = raw;
		this.records = records;
		this.columns = columns;
	}

	SourceQuality quality(ZoneId zone) throws SQLException {
		SourceQuality quality = ResultsFactory.eINSTANCE.createSourceQuality();
		quality.setSource(Names.qualified(source));
		engine.query("SELECT count(*), count(*) FILTER (bad_time), count(*) FILTER (future), count(*) FILTER (record < 0 AND NOT earlier),"
				+ " count(*) FILTER (no_customer AND " + USED + "), count(*) FILTER (no_session AND " + USED + "), count(*) FILTER (unknown_channel AND " + USED + "),"
				+ " count(*) FILTER (duplicate), epoch_us(min(ts) FILTER (" + USED + ")), epoch_us(max(ts) FILTER (" + USED + ")),"
				+ " count(*) FILTER (earlier), count(*) FILTER (no_id AND " + USED + ") FROM " + raw, row -> {
					quality.setRows(row.getLong(1));
					quality.setUnparseableTimes(row.getLong(2));
					quality.setFutureTimes(row.getLong(3));
					quality.setUnknownEvents(row.getLong(4));
					quality.setMissingCustomers(row.getLong(5));
					quality.setMissingSessions(row.getLong(6));
					quality.setUnknownChannels(row.getLong(7));
					quality.setDuplicates(row.getLong(8));
					quality.setFirst(moment(row, 9, zone));
					quality.setLast(moment(row, 10, zone));
					quality.setEarlierTimes(row.getLong(11));
					quality.setMissingIds(row.getLong(12));
					return quality;
				});
		quality.setOutOfOrder(engine.query("SELECT count(*) FROM (SELECT ts < lag(ts) OVER (PARTITION BY file ORDER BY rowid) AS late FROM " + raw + " WHERE " + USED + ") WHERE late",
				row -> row.getLong(1)).getFirst());
		addRecords(quality);
		return quality;
	}

	private static OffsetDateTime moment(ResultSet row, int column, ZoneId zone) throws SQLException {
		long microseconds = row.getLong(column);
		return row.wasNull() ? null : Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS).atZone(zone).toOffsetDateTime();
	}

	private void addRecords(SourceQuality quality) throws SQLException {
		for (NamedElement record : records) {
			RecordQuality found = ResultsFactory.eINSTANCE.createRecordQuality();
			found.setRecord(Names.qualified(record));
			List<Property> properties = SourceRecords.properties(record);
			String counts = properties.stream().map(columns::get).map(name -> ", count(*) FILTER (x" + name + " = 1), count(*) FILTER (x" + name + " = 2), count(*) FILTER (x" + name + " = 3)")
					.collect(Collectors.joining());
			engine.query("SELECT count(*)" + counts + " FROM " + raw + " WHERE " + USED + " AND record = " + records.indexOf(record), row -> {
				found.setRows(row.getLong(1));
				for (int i = 0; i < properties.size(); i++) {
					addProperty(found, properties.get(i), row.getLong(3 * i + 2), row.getLong(3 * i + 3), row.getLong(3 * i + 4));
				}
				return found;
			});
			quality.getRecords().add(found);
		}
	}

	private static void addProperty(RecordQuality record, Property property, long missing, long unparseable, long outside) {
		if (missing + unparseable + outside == 0) {
			return;
		}
		PropertyQuality found = ResultsFactory.eINSTANCE.createPropertyQuality();
		found.setProperty(Names.name(property));
		found.setMissing(missing);
		found.setUnparseable(unparseable);
		found.setOutside(outside);
		record.getProperties().add(found);
	}
}
