// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.measure.engine.Engine;
import journey.measure.engine.ReadFailure;
import journey.measure.engine.Sql;
import journey.model.journey.ChannelValue;
import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.Reason;

/** Reads the data of a source once, into a table of typed columns, and counts what is wrong with them. */
public final class Staging {

	/** Results hold years of four digits, in whatever time zone: other times cannot be read. */
	private static final String FIRST_TIME = "TIMESTAMP '0001-01-02'";
	private static final String LAST_TIME = "TIMESTAMP '9999-12-30'";

	private final Engine engine;
	private final WorkspaceIndex index;
	private final Source source;
	private final String table;
	private final TimeLimits limits;
	private final List<NamedElement> records;
	private final Map<Property, String> columns = new LinkedHashMap<>();
	private final Set<Object> absent = new LinkedHashSet<>();

	private Staging(Engine engine, WorkspaceIndex index, Source source, int number, TimeLimits limits) {
		this.engine = engine;
		this.index = index;
		this.source = source;
		this.table = "s_" + number;
		this.limits = limits;
		this.records = SourceRecords.of(source, index);
		records.forEach(record -> SourceRecords.properties(record).forEach(property -> columns.put(property, "p_" + columns.size())));
	}

	/**
	 * Reads the data of a source.
	 *
	 * @param feeds its files, in the order in which they are given
	 * @param number tells the tables of several sources apart
	 * @param limits between which times rows count
	 */
	public static StagedSource read(Engine engine, WorkspaceIndex index, Source source, List<Feed> feeds, int number, TimeLimits limits)
			throws SourceUnreadableException {
		return new Staging(engine, index, source, number, limits).read(feeds);
	}

	private StagedSource read(List<Feed> feeds) throws SourceUnreadableException {
		try {
			String raw = table + "_raw";
			int files = 0;
			for (Feed feed : feeds) {
				String select = select(feed, files);
				engine.execute((files == 0 ? "CREATE TEMP TABLE " + raw + " AS " : "INSERT INTO " + raw + " ") + select);
				files += feed.files().size();
			}
			DuplicateRows.mark(engine, source, raw, "record IN (" + positions(Event.class, Survey.class) + ")");
			SourceAudit audit = new SourceAudit(engine, source, raw, records, columns);
			engine.execute("CREATE TEMP VIEW " + table + " AS SELECT rowid + " + offset() + " AS " + StagedColumns.SEQUENCE + ", * EXCLUDE (" + StagedIssue.COLUMN_LIST + ", id, file, duplicate, fingerprint"
					+ columns.values().stream().map(column -> ", x" + column).collect(Collectors.joining()) + ")" + counting() + " FROM " + raw
					+ " WHERE NOT duplicate AND NOT " + StagedIssue.BAD_TIME.column() + " AND NOT " + StagedIssue.EARLIER.column() + " AND NOT " + StagedIssue.FUTURE.column() + " AND record >= 0");
			return new StagedSource(source, table, records, columns, absent, last(), audit.quality(SourceRecords.zone(source)));
		} catch (SQLException e) {
			discard();
			throw SourceUnreadableException.of(ReadFailure.of(e, feeds.stream().flatMap(feed -> feed.files().stream()).toList()));
		}
	}

	/** Of the two times of a row of a survey, one can be too early. */
	private String counting() {
		String isProfile = "record IN (" + positions(Profile.class) + ")";
		return limits.from().isEmpty() ? "" : " REPLACE (" + Stream.of(StagedColumns.TIME, StagedColumns.INVITED)
				.map(time -> limits.counting(time, isProfile, SourceRecords.zone(source)) + " AS " + time).collect(Collectors.joining(", ")) + ")";
	}

	/** Rows of sources that are declared earlier come first, where times are equal. */
	private String offset() {
		return "(" + index.elements(Source.class).indexOf(source) + "::BIGINT << 40)";
	}

	private Optional<Instant> last() throws SQLException {
		return engine.query("SELECT epoch_us(max(" + StagedColumns.TIME + ")) FROM " + table, row -> {
			long microseconds = row.getLong(1);
			return row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS));
		}).getFirst();
	}

	/** @param before how many files were read already */
	private String select(Feed feed, int before) throws SQLException, SourceUnreadableException {
		for (Path file : feed.files()) {
			Decompression.check(file);
		}
		String rows = feed.format().table(engine, feed.files());
		Map<String, DataColumn> given = new HashMap<>();
		for (DataColumn column : engine.query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + rows + ")",
				row -> new DataColumn(row.getString(1), row.getString(2)))) {
			given.put(column.name(), column);
		}
		String file = String.valueOf(before);
		if (feed.files().size() > 1) {
			DataColumn path = unused(given);
			rows = feed.format().table(engine, feed.files(), path);
			file = before + " + list_position(" + FileFormat.list(feed.files()) + ", " + path.itself() + ")";
		}
		TimeReading times = TimeReading.of(source);
		List<NamedElement> held = held(feed);
		List<String> parts = new ArrayList<>();
		parts.add(record(feed, given) + " AS " + StagedColumns.RECORD);
		Optional<DataColumn> id = key(source.getIdField(), given);
		Optional<DataColumn> customer = key(source.getCustomerField(), given);
		Optional<DataColumn> session = key(source.getSessionField(), given);
		Optional<DataColumn> time = key(source.getTimeField(), given);
		Optional<DataColumn> channel = key(source.getChannelField(), given);
		parts.add(customer.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS " + StagedColumns.CUSTOMER);
		parts.add(session.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS " + StagedColumns.SESSION);
		parts.add(time.map(times::moment).orElse("NULL::TIMESTAMP") + " AS " + StagedColumns.TIME);
		parts.add(channel.map(this::channel).orElse("NULL::VARCHAR") + " AS " + StagedColumns.CHANNEL);
		parts.add(survey(given, held, Survey::getAnswerField, column -> Cell.number(column).expression(), "DECIMAL(28, 8)") + " AS " + StagedColumns.ANSWER);
		parts.add(survey(given, held, Staging::wordsField, DataColumn::text, "VARCHAR") + " AS " + StagedColumns.WORDS);
		parts.add(survey(given, held, Survey::getInvitedField, times::moment, "TIMESTAMP") + " AS " + StagedColumns.INVITED);
		parts.add(channel.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS raw_channel");
		parts.add(id.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS id");
		parts.add("(" + file + ")::INTEGER AS file");
		List<String> fingerprint = new ArrayList<>(List.of("record", "customer", "ts", "session", "channel", "answer", "words", "invited"));
		columns.forEach((property, name) -> parts.addAll(property(property, name, given, held, times, fingerprint)));
		String bounded = "CASE WHEN " + StagedColumns.TIME + " BETWEEN " + FIRST_TIME + " AND " + LAST_TIME + " THEN " + StagedColumns.TIME + " END AS " + StagedColumns.TIME;
		String staged = "SELECT * REPLACE (" + bounded + ") FROM (SELECT " + String.join(", ", parts) + " FROM " + rows + ")";
		return "SELECT * EXCLUDE (raw_channel), "
				+ issues(customer.isPresent(), session.isPresent(), channel.isPresent()) + ", false AS duplicate, hash(" + (id.isPresent() ? "record, id" : String.join(", ", fingerprint)) + ") AS fingerprint FROM (" + staged + ")";
	}

	/** A name that no column has. */
	private static DataColumn unused(Map<String, DataColumn> given) {
		StringBuilder name = new StringBuilder("file");
		while (given.keySet().stream().anyMatch(name.toString()::equalsIgnoreCase)) {
			name.append('_');
		}
		return new DataColumn(name.toString(), "VARCHAR");
	}

	/** The property in its type (a list or group as it was written), and what is wrong with it: 0 nothing, 1 missing, 2 no value of its type, 3 none of the allowed. */
	private List<String> property(Property property, String name, Map<String, DataColumn> given, List<NamedElement> held, TimeReading times, List<String> fingerprint) {
		DataColumn column = given.get(Names.inSource(property));
		Optional<Cell> cell = column == null ? Optional.empty() : Cell.of(property, column, times);
		String mine = StagedColumns.RECORD + " = " + recordOf(property);
		if (column != null) {
			fingerprint.add(name);
		} else if (held.contains(records.get(recordOf(property)))) {
			absent.add(property);
		}
		if (cell.isEmpty()) {
			String text = column == null ? "NULL::" + Cell.type(property, times) : "CASE WHEN " + mine + " THEN " + column.text() + " END";
			return List.of(text + " AS " + name, "0::TINYINT AS x" + name);
		}
		String whatIsWrong = "CASE WHEN NOT (" + mine + ") THEN 0 WHEN " + column.isEmpty() + " THEN " + (property.isRequired() ? 1 : 0)
				+ " WHEN " + name + " IS NULL THEN " + (cell.get().allowed().isEmpty() ? 2 : 3) + " ELSE 0 END::TINYINT";
		return List.of("CASE WHEN " + mine + " THEN " + cell.get().expression() + " END AS " + name, whatIsWrong + " AS x" + name);
	}

	private int recordOf(Property property) {
		for (int i = 0; i < records.size(); i++) {
			if (SourceRecords.properties(records.get(i)).contains(property)) {
				return i;
			}
		}
		throw new IllegalStateException(property.getName());
	}

	/** The records whose rows files can hold. */
	private List<NamedElement> held(Feed feed) {
		List<NamedElement> named = records.stream().filter(record -> !(record instanceof Profile)).toList();
		return feed.record().map(List::of).orElse(named.isEmpty() ? records : named);
	}

	private String record(Feed feed, Map<String, DataColumn> given) throws SourceUnreadableException {
		if (feed.record().isPresent()) {
			return records.indexOf(feed.record().get()) + "::SMALLINT";
		}
		if (source.getNameField() == null) {
			List<NamedElement> only = held(feed);
			if (only.size() != 1) {
				throw SourceUnreadableException.because(Reason.MIXED);
			}
			return records.indexOf(only.getFirst()) + "::SMALLINT";
		}
		String name = required(source.getNameField(), given).text();
		String cases = records.stream().filter(record -> SourceRecords.externalName(record).isPresent())
				.map(record -> " WHEN " + Sql.text(SourceRecords.externalName(record).get()) + " THEN " + records.indexOf(record)).collect(Collectors.joining());
		return cases.isEmpty() ? "(-1)::SMALLINT" : "(CASE " + name + cases + " ELSE -1 END)::SMALLINT";
	}

	private static DataColumn required(String name, Map<String, DataColumn> given) throws SourceUnreadableException {
		DataColumn column = given.get(name);
		if (column == null) {
			throw SourceUnreadableException.withoutColumn(name);
		}
		return column;
	}

	private Optional<DataColumn> key(String name, Map<String, DataColumn> given) throws SourceUnreadableException {
		return name == null ? Optional.empty() : Optional.of(required(name, given));
	}

	private String channel(DataColumn column) {
		if (source.getChannelValues().isEmpty()) {
			return column.text();
		}
		StringBuilder cases = new StringBuilder("CASE ").append(column.text());
		for (ChannelValue value : source.getChannelValues()) {
			cases.append(" WHEN ").append(Sql.text(value.getValue())).append(" THEN ").append(Sql.text(Names.qualified(value.getChannel())));
		}
		return cases.append(" END").toString();
	}

	private String survey(Map<String, DataColumn> given, List<NamedElement> held, Function<Survey, String> field, Function<DataColumn, String> value, String type) {
		StringBuilder cases = new StringBuilder();
		for (int i = 0; i < records.size(); i++) {
			if (records.get(i) instanceof Survey survey && field.apply(survey) != null) {
				DataColumn column = given.get(field.apply(survey));
				if (column == null && held.contains(survey)) {
					absent.add(survey);
				} else if (column != null) {
					cases.append(" WHEN ").append(i).append(" THEN ").append(value.apply(column));
				}
			}
		}
		return cases.isEmpty() ? "NULL::" + type : "CASE " + StagedColumns.RECORD + cases + " END";
	}

	/** Whatever customers say to a custom survey is an answer; those of the others are numbers of their scale. */
	private static String wordsField(Survey survey) {
		return survey.getInstrument() == SurveyInstrument.CUSTOM ? survey.getAnswerField() : null;
	}

	private String issues(boolean identified, boolean inSessions, boolean hasChannels) {
		String isEvent = "record IN (" + positions(Event.class) + ")";
		String needsTime = source.getTimeField() == null ? "false" : "record >= 0";
		String isProfile = "record IN (" + positions(Profile.class) + ")";
		return "(" + needsTime + " AND ts IS NULL AND invited IS NULL AND NOT (" + isProfile + ")) AS " + StagedIssue.BAD_TIME.column()
				+ ", (NOT (" + isProfile + ") AND " + limits.isEarlier(SourceRecords.zone(source)) + ") AS " + StagedIssue.EARLIER.column()
				+ ", " + limits.isFuture(SourceRecords.zone(source)) + " AS " + StagedIssue.FUTURE.column()
				+ ", " + (source.getIdField() == null ? "false" : "(record >= 0 AND id IS NULL)") + " AS " + StagedIssue.NO_ID.column()
				+ ", (" + (identified ? isEvent + " AND customer IS NULL" : "false") + ") AS " + StagedIssue.NO_CUSTOMER.column()
				+ ", (" + (inSessions ? isEvent + " AND session IS NULL" : "false") + ") AS " + StagedIssue.NO_SESSION.column()
				+ ", (" + (hasChannels ? "raw_channel IS NOT NULL AND channel IS NULL" : "false") + ") AS " + StagedIssue.UNKNOWN_CHANNEL.column();
	}

	/** The positions of the records of these kinds; -2, which no row has, if there are none. */
	@SafeVarargs
	private String positions(Class<? extends NamedElement>... kinds) {
		String found = records.stream().filter(record -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(record))).map(record -> String.valueOf(records.indexOf(record)))
				.collect(Collectors.joining(", "));
		return found.isEmpty() ? "-2" : found;
	}

	/** So that other sources have the room. */
	private void discard() {
		try {
			engine.execute("DROP TABLE IF EXISTS " + table + "_raw");
		} catch (SQLException e) {
			// nobody reads it
		}
	}
}
