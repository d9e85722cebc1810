// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.util.regex.Pattern;

/**
 * Texts of users as they may stand on a line of a terminal or of the log of a CI server: nothing in them moves the
 * cursor, changes colours, turns the direction of writing or is taken for a command of the server.
 */
public final class PlainText {

	private static final char REPLACEMENT = '\uFFFD';
	/** GitHub and Azure look for ##[command] and ##vso[command] anywhere in a line, TeamCity for ##teamcity[command]. */
	private static final Pattern SERVER_COMMAND = Pattern.compile("##(?=\\w*+\\[)");

	private PlainText() {
	}

	/** The text, as long as the original. */
	public static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			plain.append(c == '\t' ? ' ' : isDangerous(c) || isHalf(text, i) ? REPLACEMENT : c);
		}
		return SERVER_COMMAND.matcher(plain).replaceAll("#" + REPLACEMENT);
	}

	/** The name of a file at the beginning of a line, where GitHub takes "::" for a command. */
	public static String ofFile(String name) {
		boolean command = name.contains("::") && !name.startsWith("/");
		return of(command ? "./" + name : name);
	}

	/** Whether a character moves the cursor, speaks to the terminal, turns the direction of writing or is none at all. */
	public static boolean isDangerous(char c) {
		boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
		boolean line = c == '\u2028' || c == '\u2029';
		return Character.isISOControl(c) || direction || line || c >= '\uFFFE';
	}

	/** Whether a character is half of a pair whose other half is not there. */
	public static boolean isHalf(String text, int index) {
		char c = text.charAt(index);
		boolean pairsWithNext = Character.isHighSurrogate(c) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		boolean pairsWithLast = Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		return Character.isSurrogate(c) && !pairsWithNext && !pairsWithLast;
	}
}
