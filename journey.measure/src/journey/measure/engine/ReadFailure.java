// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.model.results.Reason;

/**
 * Why the engine could not read files, and where. Told from its messages, of which nothing but a number is kept: they quote the data.
 *
 * @param file empty if the engine does not name it
 * @param line empty if the engine does not say it
 */
public record ReadFailure(Reason reason, Optional<Path> file, Optional<Long> line) {

	private static final Pattern LINE = Pattern.compile("(?:^|: )CSV Error on Line: ([0-9]+)|^(?:\\w+ )+Error: (?:JSON transform error|Malformed JSON) in file [^\n]*? in line ([0-9]+): ");

	/** How the engine begins its messages, or a line of them that says what is wrong with a line of CSV; another line quotes the data. */
	private static final Map<Pattern, Reason> REASONS = new LinkedHashMap<>();

	static {
		known("Maximum line size", Reason.LONG_LINE);
		known("Invalid unicode", Reason.NO_UTF8);
		known("Expected Number of Columns", Reason.OTHER_CELLS);
		known("Value with unterminated quote", Reason.OPEN_QUOTE);
		known("Error when sniffing file", Reason.NO_CSV);
		known("Input is not a GZIP stream", Reason.NO_GZIP);
		known("(JSON transform error|Malformed JSON) in file", Reason.NO_OBJECT);
		known("\"?maximum_object_size\"?", Reason.LONG_LINE);
		known("(Cannot open file|No files found|Could not read)", Reason.NOT_OPENED);
	}

	private static void known(String begin, Reason reason) {
		REASONS.put(Pattern.compile("(?m)^(?:(?:\\w+ )+Error: )?" + begin), reason);
	}

	/** @param files those that were being read */
	public static ReadFailure of(SQLException failure, Collection<Path> files) {
		String message = FailureReason.message(failure).replaceFirst("^java\\.sql\\.SQLException: ", "");
		Optional<Path> file = files.size() == 1 ? files.stream().findFirst()
				: files.stream().filter(one -> message.contains(one.toString())).max(Comparator.comparingInt(one -> one.toString().length()));
		Reason reason = REASONS.entrySet().stream().filter(known -> known.getKey().matcher(message).find()).findFirst().map(Entry::getValue)
				.orElseGet(() -> unknown(failure, file));
		Matcher line = LINE.matcher(message);
		return new ReadFailure(reason, file, line.find() ? Optional.of(Long.valueOf(line.group(1) == null ? line.group(2) : line.group(1))) : Optional.empty());
	}

	/** What is wrong with Parquet, and with compressed files, the engine says in many ways. */
	private static Reason unknown(SQLException failure, Optional<Path> file) {
		Reason computing = FailureReason.of(failure);
		String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
		if (computing != Reason.UNKNOWN) {
			return computing;
		}
		return name.endsWith(".parquet") ? Reason.NO_PARQUET : name.endsWith(".gz") ? Reason.NO_GZIP : Reason.UNKNOWN;
	}
}
