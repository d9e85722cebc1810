// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.measure.engine.Engine;
import journey.measure.engine.Sql;
import journey.model.results.Reason;

/** The formats of data files, told by the ends of their names. */
public enum FileFormat {

	CSV(List.of(".csv", ".csv.gz"), "read_csv(%s, all_varchar = true, header = true, skip = 0, delim = ',', quote = '\"', escape = '\"', comment = '', union_by_name = true, strict_mode = true, max_line_size = 1048576%s)"),
	NDJSON(List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz"), "read_json(%s, format = 'newline_delimited', maximum_object_size = 1048576, columns = %s%s)"),
	PARQUET(List.of(".parquet"), "read_parquet(%s, union_by_name = true%s)");

	private final List<String> ends;
	private final String reader;

	FileFormat(List<String> ends, String reader) {
		this.ends = ends;
		this.reader = reader;
	}

	public static Optional<FileFormat> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> format.ends.stream().anyMatch(name::endsWith)).findFirst();
	}

	/** All ends of names, for messages. */
	public static String allEnds() {
		return ends().collect(Collectors.joining(", "));
	}

	/** All names, as dialogs that choose files filter them. */
	public static String allNames() {
		return ends().map(end -> "*" + end).collect(Collectors.joining(";"));
	}

	private static Stream<String> ends() {
		return Stream.of(values()).flatMap(format -> format.ends.stream());
	}

	/** A table of the rows of files, in the order of the files and of their rows. */
	String table(Engine engine, List<Path> files) throws SQLException, SourceUnreadableException {
		return reading(engine, files, "");
	}

	/** The same with one more column, which says of which file a row is. */
	String table(Engine engine, List<Path> files, String file) throws SQLException, SourceUnreadableException {
		return reading(engine, files, ", filename = " + Sql.text(file));
	}

	private String reading(Engine engine, List<Path> files, String more) throws SQLException, SourceUnreadableException {
		String list = files.stream().map(Sql::path).collect(Collectors.joining(", ", "[", "]"));
		return this == NDJSON ? reader.formatted(list, keys(engine, list, files), more) : reader.formatted(list, more);
	}

	static String list(List<Path> files) {
		return files.stream().map(Path::toString).map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
	}

	/** Every value is read as the text that it is, so that a number keeps its digits. */
	private static String keys(Engine engine, String list, List<Path> files) throws SQLException, SourceUnreadableException {
		List<String> keys = engine.query("SELECT DISTINCT unnest(json_keys(json)) AS key FROM read_ndjson_objects(" + list + ", maximum_object_size = 1048576) WHERE json_type(json) = 'OBJECT' ORDER BY key",
				row -> row.getString(1)).stream().filter(key -> !key.isEmpty()).toList();
		if (keys.isEmpty()) {
			throw SourceUnreadableException.of(Reason.NO_KEYS, files.getFirst());
		}
		ColumnLimit.check(keys.size(), files.getFirst());
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (!seen.add(key.toLowerCase(Locale.ROOT))) {
				throw SourceUnreadableException.of(Reason.SAME_KEYS, files.getFirst());
			}
		}
		return keys.stream().map(key -> Sql.text(key) + ": 'VARCHAR'").collect(Collectors.joining(", ", "{", "}"));
	}
}
