// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Texts of users as parts of a statement: whatever they hold, they stay names and values. */
public final class Sql {

	private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
	/** Of later ones, and of those before our era, the engine reads no text. */
	private static final int LAST_WRITTEN_YEAR = 9999;
	/** Nearly the last one that the engine knows. */
	private static final int LAST_YEAR = 290_000;
	private static final String NUL = "\0";

	private Sql() {
	}

	/** A name of a column or table. */
	public static String name(String text) {
		return '"' + withoutNul(text).replace("\"", "\"\"") + '"';
	}

	/** A value of type text. */
	public static String text(String text) {
		return '\'' + withoutNul(text).replace("'", "''") + '\'';
	}

	/** The pattern of which the engine makes this one file. */
	public static String path(Path file) {
		return text(file.toString().replaceAll("[\\[*?]", "[$0]"));
	}

	/** A moment, in the time of UTC in which all tables hold theirs. */
	public static String moment(Instant moment) {
		LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
		if (Math.abs(time.getYear()) > LAST_YEAR) {
			return "TIMESTAMP '" + (time.getYear() < 0 ? "-" : "") + "infinity'";
		}
		if (time.getYear() < 1 || time.getYear() > LAST_WRITTEN_YEAR) {
			return "make_timestamp(" + ChronoUnit.MICROS.between(Instant.EPOCH, moment) + ")";
		}
		return "TIMESTAMP '" + TIMESTAMP.format(time) + '\'';
	}

	/** The engine ends its texts at a NUL, and no column can have one in its name. */
	private static String withoutNul(String text) {
		return text.replace(NUL, "\uFFFD");
	}
}
