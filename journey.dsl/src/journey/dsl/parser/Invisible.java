// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that leave no trace where they stand: of no width, for the direction of writing, or for the parting of words. */
public final class Invisible {

	private static final Pattern CHARACTERS = Pattern.compile("[\\u00AD\\u034F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F]");

	private Invisible() {
	}

	static boolean is(char c) {
		return CHARACTERS.matcher(String.valueOf(c)).matches();
	}

	/** The text as people see it. */
	public static String without(String text) {
		return CHARACTERS.matcher(text).replaceAll("");
	}

	/** The number and the name that Unicode gives a character. */
	static String name(char c) {
		return String.format(Locale.ROOT, "U+%04X %s", (int) c, Character.getName(c));
	}
}
