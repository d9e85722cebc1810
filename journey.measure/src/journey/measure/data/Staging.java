// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
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
	private static final String NO_TIME = "NULL::TIMESTAMP";
	private static final String NO_ANSWER = "NULL::DECIMAL(28, 8)";
	private static final String NO_WORDS = "NULL::VARCHAR";

	private final Engine engine;
	private final WorkspaceIndex index;
	private final Source source;
	private final String table;
	private final TimeLimits limits;
	private final List<NamedElement> records;
	private final PropertyColumns columns;
	private final ChannelCodes channels;
	private final Set<Object> absent = new LinkedHashSet<>();

	private Staging(Engine engine, WorkspaceIndex index, Source source, int number, TimeLimits limits) {
		this.engine = engine;
		this.index = index;
		this.source = source;
		this.table = "s_" + number;
		this.limits = limits;
		this.records = SourceRecords.of(source, index);
		this.columns = PropertyColumns.of(records, TimeReading.of(source));
		this.channels = ChannelCodes.of(source);
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

	private StagedSource read(List<Feed> given) throws SourceUnreadableException {
		List<Feed> feeds = new ArrayList<>();
		for (Feed feed : given) {
			feeds.add(readable(feed));
		}
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
			engine.execute("CREATE TEMP VIEW " + table + " AS " + usedRows(raw));
			return new StagedSource(source, table, records, columns.names(), absent, last(), audit.quality(SourceRecords.zone(source)));
		} catch (SQLException e) {
			discard();
			throw SourceUnreadableException.of(ReadFailure.of(e, feeds.stream().flatMap(feed -> feed.files().stream()).toList()));
		}
	}

	/** The rows that can be used, with the columns that queries read. */
	private String usedRows(String raw) {
		List<String> read = new ArrayList<>(List.of("rowid + " + offset() + " AS " + StagedColumns.SEQUENCE, StagedColumns.RECORD, StagedColumns.CUSTOMER, StagedColumns.SESSION,
				counting(StagedColumns.TIME), channels.name(StagedColumns.CHANNEL) + " AS " + StagedColumns.CHANNEL));
		read.addAll(hasSurveys() ? List.of(StagedColumns.ANSWER, StagedColumns.WORDS, counting(StagedColumns.INVITED))
				: List.of(NO_ANSWER + " AS " + StagedColumns.ANSWER, NO_WORDS + " AS " + StagedColumns.WORDS, NO_TIME + " AS " + StagedColumns.INVITED));
		columns.names().forEach((property, name) -> read.add(columns.value(property) + " AS " + name));
		return "SELECT " + String.join(", ", read) + " FROM " + raw + " WHERE NOT duplicate AND NOT " + StagedIssue.BAD_TIME.column() + " AND NOT " + StagedIssue.EARLIER.column() + " AND NOT "
				+ StagedIssue.FUTURE.column() + " AND record >= 0";
	}

	/** Of the two times of a row of a survey, one can be too early. */
	private String counting(String time) {
		return limits.counting(time, "record IN (" + positions(Profile.class) + ")", SourceRecords.zone(source)) + " AS " + time;
	}

	private boolean hasSurveys() {
		return records.stream().anyMatch(Survey.class::isInstance);
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

	/** The same with files that the engine can take. */
	private Feed readable(Feed feed) throws SourceUnreadableException {
		for (Path file : feed.files()) {
			Decompression.check(file);
			if (feed.format() == FileFormat.CSV) {
				ColumnLimit.checkCsv(file);
			}
		}
		return feed.format() == FileFormat.NDJSON ? new Feed(feed.source(), feed.record(), feed.format(), UnmarkedFiles.of(feed.files(), engine.temporary())) : feed;
	}

	/** @param before how many files were read already */
	private String select(Feed feed, int before) throws SQLException, SourceUnreadableException {
		String rows = feed.format().table(engine, feed.files());
		Map<String, DataColumn> given = new LinkedHashMap<>();
		engine.query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + rows + ")",
				row -> given.put(row.getString(1), new DataColumn(given.size(), row.getString(1), row.getString(2))));
		ColumnLimit.check(given.size(), feed.files().getFirst());
		String file = String.valueOf(before);
		if (feed.files().size() > 1) {
			String path = unused(given);
			rows = feed.format().table(engine, feed.files(), path);
			file = before + " + list_position(" + FileFormat.list(feed.files()) + ", " + Sql.name(path) + ")";
		}
		String read = "(SELECT " + given.values().stream().map(column -> column.read() + ", ").collect(Collectors.joining()) + "(" + file + ")::INTEGER AS file FROM " + rows + ")";
		TimeReading times = TimeReading.of(source);
		List<NamedElement> held = held(feed);
		List<String> parts = new ArrayList<>();
		Optional<DataColumn> id = key(source.getIdField(), given);
		Optional<DataColumn> customer = key(source.getCustomerField(), given);
		Optional<DataColumn> session = key(source.getSessionField(), given);
		Optional<DataColumn> time = key(source.getTimeField(), given);
		Optional<DataColumn> channel = key(source.getChannelField(), given);
		parts.add(customer.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS " + StagedColumns.CUSTOMER);
		parts.add(session.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS " + StagedColumns.SESSION);
		parts.add(time.map(times::moment).orElse(NO_TIME) + " AS " + StagedColumns.TIME);
		parts.add(channel.map(DataColumn::text).map(channels::code).orElse("NULL::VARCHAR") + " AS " + StagedColumns.CHANNEL);
		parts.add(survey(given, held, Survey::getAnswerField, column -> Cell.number(column).expression(), NO_ANSWER) + " AS " + StagedColumns.ANSWER);
		parts.add(survey(given, held, Staging::wordsField, DataColumn::text, NO_WORDS) + " AS " + StagedColumns.WORDS);
		parts.add(survey(given, held, Survey::getInvitedField, times::moment, NO_TIME) + " AS " + StagedColumns.INVITED);
		parts.add(channel.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS raw_channel");
		parts.add(id.map(DataColumn::text).orElse("NULL::VARCHAR") + " AS id");
		parts.addAll(columns.values(given, times));
		addAbsent(given, held);
		String recorded = "(SELECT *, " + record(feed, given) + " AS " + StagedColumns.RECORD + " FROM " + read + ")";
		String bounded = "CASE WHEN " + StagedColumns.TIME + " BETWEEN " + FIRST_TIME + " AND " + LAST_TIME + " THEN " + StagedColumns.TIME + " END AS " + StagedColumns.TIME;
		String staged = "SELECT * REPLACE (" + bounded + ") FROM " + judged("(SELECT *, " + String.join(", ", parts) + " FROM " + recorded + ")", given, times);
		return "SELECT * EXCLUDE (" + String.join(", ", unread()) + "), " + issues(customer.isPresent(), session.isPresent(), channel.isPresent()) + ", false AS duplicate, hash("
				+ (id.isPresent() ? "record, id" : fingerprint(given)) + ") AS fingerprint FROM (" + staged + ")";
	}

	/**
	 * With what is wrong with the values, and without the columns of the data. It is a table of its own, as the one with the records is: within one, the engine would write out
	 * the expression of a column wherever another one names it, with hundreds of events a hundred thousand times.
	 */
	private String judged(String valued, Map<String, DataColumn> given, TimeReading times) {
		List<String> columnsOfData = given.values().stream().map(DataColumn::itself).toList();
		return "(SELECT * EXCLUDE (" + String.join(", ", columnsOfData) + ")" + columns.issues(given, times).stream().map(issue -> ", " + issue).collect(Collectors.joining()) + " FROM " + valued + ")";
	}

	/** What is needed only while a row is read. */
	private List<String> unread() {
		List<String> unread = new ArrayList<>(List.of("raw_channel"));
		if (source.getIdField() == null) {
			unread.add("id");
		}
		if (!hasSurveys()) {
			unread.addAll(List.of(StagedColumns.ANSWER, StagedColumns.WORDS, StagedColumns.INVITED));
		}
		return unread;
	}

	/** Rows of files with other columns are never the same. */
	private String fingerprint(Map<String, DataColumn> given) {
		List<String> parts = new ArrayList<>(List.of("record", "customer", "ts", "session", "channel", "answer", "words", "invited"));
		parts.addAll(columns.held());
		parts.add(Sql.text(columns.names().keySet().stream().filter(property -> given.containsKey(Names.inSource(property))).map(columns.names()::get).collect(Collectors.joining(" "))));
		return String.join(", ", parts);
	}

	private void addAbsent(Map<String, DataColumn> given, List<NamedElement> held) {
		for (NamedElement record : held) {
			SourceRecords.properties(record).stream().filter(property -> !given.containsKey(Names.inSource(property))).forEach(absent::add);
		}
	}

	/** A name that no column has. */
	private static String unused(Map<String, DataColumn> given) {
		StringBuilder name = new StringBuilder("file");
		while (given.keySet().stream().anyMatch(name.toString()::equalsIgnoreCase)) {
			name.append('_');
		}
		return name.toString();
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

	private String survey(Map<String, DataColumn> given, List<NamedElement> held, Function<Survey, String> field, Function<DataColumn, String> value, String nothing) {
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
		return cases.isEmpty() ? nothing : "CASE " + StagedColumns.RECORD + cases + " END";
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
