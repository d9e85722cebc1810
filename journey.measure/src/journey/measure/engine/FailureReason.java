// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why the engine has failed, in one line. The engine quotes values of the data in its messages; what is known of a message is said
 * without them. In English, as the messages of the engine are.
 */
public final class FailureReason {

	public static final String TOO_LARGE = "a number or a time is too large";

	/** How the engine begins its messages. */
	private static final Pattern KIND = Pattern.compile("^(?:java\\.sql\\.SQLException: )?((?:[A-Za-z]+ )+)Error: ");
	private static final Pattern OBJECT = Pattern.compile("^JSON transform error in file .*, in line ([0-9]+): ");
	private static final Pattern DIALECT = Pattern.compile("^Error when sniffing file \"(.*)\"\\.");
	private static final Pattern LINE = Pattern.compile("^CSV Error on Line: ([0-9]+)");
	/** How the lines begin in which the engine says what is wrong with a line of CSV; another quotes it. */
	private static final List<String> ABOUT_LINES = List.of("Maximum line size", "Expected Number of Columns", "Value with unterminated quote", "Invalid unicode",
			"The CSV file does not", "State machine reached");
	private static final int LONGEST = 300;

	private FailureReason() {
	}

	/** Of a statement that computes: nothing of the engine's own words but the kind of the failure. */
	public static String ofComputing(SQLException failure) {
		String message = message(failure);
		Matcher kind = KIND.matcher(message);
		return known(message).orElseGet(() -> kind.find() ? "the engine reports: " + kind.group(1).strip() : "the engine reports no reason");
	}

	/** Of a statement that reads files. */
	public static String ofReading(SQLException failure) {
		String message = message(failure);
		return known(message).orElseGet(() -> shortened(inShort(KIND.matcher(message).replaceFirst(""))));
	}

	private static Optional<String> known(String message) {
		String lower = message.toLowerCase(Locale.ROOT);
		if (lower.startsWith("out of memory") || lower.contains("no space left") || lower.contains("failed to offload")) {
			return Optional.of("neither memory nor the disk of the temporary folder has room for it");
		}
		return lower.contains("out of range") || lower.contains("overflow") ? Optional.of(TOO_LARGE) : Optional.empty();
	}

	private static String inShort(String message) {
		String first = message.lines().findFirst().orElse("");
		Matcher object = OBJECT.matcher(first);
		if (object.find()) {
			return "line " + object.group(1) + ": no object, or one that has a key twice";
		}
		Matcher dialect = DIALECT.matcher(first);
		if (dialect.find()) {
			return dialect.group(1) + ": no CSV in UTF-8 with commas, quotes as in RFC 4180 and as many cells in each line as there are names";
		}
		Matcher line = LINE.matcher(first);
		if (!line.find()) {
			return first;
		}
		Stream<String> about = message.lines().skip(1).filter(text -> ABOUT_LINES.stream().anyMatch(text::startsWith));
		return "line " + line.group(1) + ": " + about.findFirst().orElse("not as the lines before");
	}

	private static String shortened(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}

	private static String message(SQLException failure) {
		return failure.getMessage() == null ? "" : failure.getMessage();
	}
}
