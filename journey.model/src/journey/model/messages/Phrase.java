// SPDX-License-Identifier: EPL-2.0
package journey.model.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text within a text, in no language yet: the key of a message and its arguments, packed in one string so that it can
 * be an argument itself. {@link Messages} puts it into the language of the text around it.
 */
public final class Phrase {

	private static final char OPEN = '\u0001';
	private static final char NEXT = '\u0002';
	private static final char CLOSE = '\u0003';
	/** A formula can have thousands of terms, a message cannot. */
	private static final int LONGEST = 500;

	private Phrase() {
	}

	/** @param arguments texts or phrases */
	public static String of(String key, String... arguments) {
		StringBuilder packed = new StringBuilder().append(OPEN).append(key);
		for (String argument : arguments) {
			packed.append(NEXT).append(isPhrase(argument) ? argument : plain(argument));
		}
		return packed.append(CLOSE).toString();
	}

	static boolean isPhrase(String text) {
		return text.length() > 1 && text.charAt(0) == OPEN && text.charAt(text.length() - 1) == CLOSE;
	}

	/** The text of a phrase in a language; every other text as it is. */
	public static String shown(String text, Messages messages, Locale locale) {
		if (!isPhrase(text)) {
			return text;
		}
		List<String> parts = parts(text);
		Object[] arguments = parts.stream().skip(1).map(part -> shown(part, messages, locale)).toArray();
		Optional<String> known = messages.find(locale, parts.get(0), arguments);
		return known.orElse(text);
	}

	private static List<String> parts(String packed) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 1;
		for (int at = 1; at < packed.length(); at++) {
			char sign = packed.charAt(at);
			if (sign == OPEN) {
				depth++;
			} else if (sign == CLOSE && depth > 0) {
				depth--;
			} else if (depth == 0 && (sign == NEXT || sign == CLOSE)) {
				parts.add(packed.substring(from, at));
				from = at + 1;
			}
		}
		return parts;
	}

	private static String plain(String text) {
		return shortened(text).replace(OPEN, ' ').replace(NEXT, ' ').replace(CLOSE, ' ');
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + "…";
	}
}
