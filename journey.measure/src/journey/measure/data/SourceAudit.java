// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** The kinds of {@link PropertyColumns#issue}. */
	private static final int MISSING = 1;
	private static final int OUTSIDE = 3;

	/** @param kinds how many rows have the first, second and third kind of issue, by the columns of the issues */
	private record RowsOfRecord(long count, Map<String, long[]> kinds) {
	}

	private final Engine engine;
	private final Source source;
	private final String raw;
	private final List<NamedElement> records;
	private final PropertyColumns columns;

	SourceAudit(Engine engine, Source source, String raw, List<NamedElement> records, PropertyColumns columns) {
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
				+ " count(*) FILTER (no_customer AND used), count(*) FILTER (no_session AND used), count(*) FILTER (unknown_channel AND used),"
				+ " count(*) FILTER (duplicate), epoch_us(min(ts) FILTER (used)), epoch_us(max(ts) FILTER (used)),"
				+ " count(*) FILTER (earlier), count(*) FILTER (no_id AND used) FROM (SELECT *, " + USED + " AS used FROM " + raw + ")", row -> {
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
		quality.setOutOfOrder(engine.query("SELECT count(*) FROM (SELECT file = lag(file) OVER () AND ts < lag(ts) OVER () AS late FROM " + raw + " WHERE " + USED + ") WHERE late",
				row -> row.getLong(1)).getFirst());
		addRecords(quality);
		return quality;
	}

	private static OffsetDateTime moment(ResultSet row, int column, ZoneId zone) throws SQLException {
		long microseconds = row.getLong(column);
		return row.wasNull() ? null : Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS).atZone(zone).toOffsetDateTime();
	}

	private void addRecords(SourceQuality quality) throws SQLException {
		Map<Integer, RowsOfRecord> found = new HashMap<>();
		List<String> issues = columns.issues();
		String counts = issues.stream().flatMap(issue -> IntStream.rangeClosed(MISSING, OUTSIDE).mapToObj(kind -> ", count(*) FILTER (" + issue + " = " + kind + ")")).collect(Collectors.joining());
		engine.query("SELECT record, count(*)" + counts + " FROM " + raw + " WHERE " + USED + " GROUP BY record", row -> {
			Map<String, long[]> kinds = new HashMap<>();
			for (int i = 0; i < issues.size(); i++) {
				kinds.put(issues.get(i), new long[] { row.getLong(OUTSIDE * i + 3), row.getLong(OUTSIDE * i + 4), row.getLong(OUTSIDE * i + 5) });
			}
			return found.put(row.getInt(1), new RowsOfRecord(row.getLong(2), kinds));
		});
		for (int i = 0; i < records.size(); i++) {
			quality.getRecords().add(record(records.get(i), found.getOrDefault(i, new RowsOfRecord(0, Map.of()))));
		}
	}

	private RecordQuality record(NamedElement record, RowsOfRecord rows) {
		RecordQuality found = ResultsFactory.eINSTANCE.createRecordQuality();
		found.setRecord(Names.qualified(record));
		found.setRows(rows.count());
		if (rows.count() > 0) {
			for (Property property : SourceRecords.properties(record)) {
				long[] kinds = rows.kinds().get(columns.issue(property));
				addProperty(found, property, kinds[MISSING - 1], kinds[MISSING], kinds[OUTSIDE - 1]);
			}
		}
		return found;
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
