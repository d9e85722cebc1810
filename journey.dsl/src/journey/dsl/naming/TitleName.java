// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that an element gets from the words of its title: each with a capital letter, and nothing that a name cannot have. */
public final class TitleName {

	/** All but letters that the language takes, digits and _. */
	private static final Pattern BETWEEN_WORDS = Pattern.compile(
			"[^0-9_[\\p{L}&&[a-zA-Z\\u00C0-\\u02FF\\u0370-\\u1FFF\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3]]]+");
	private static final Pattern LEADING = Pattern.compile("^[0-9_]+");
	private static final int LONGEST = 60;

	private TitleName() {
	}

	/** @param otherwise the name if nothing of the title can be one */
	public static String of(String title, String otherwise) {
		StringBuilder name = new StringBuilder();
		for (String word : BETWEEN_WORDS.split(Normalizer.normalize(title, Normalizer.Form.NFC))) {
			String sound = name.isEmpty() ? LEADING.matcher(word).replaceFirst("") : word;
			if (!sound.isEmpty() && name.length() + sound.length() <= LONGEST) {
				int first = sound.offsetByCodePoints(0, 1);
				name.append(sound.substring(0, first).toUpperCase(Locale.ROOT)).append(sound.substring(first));
			}
		}
		return name.isEmpty() ? otherwise : name.toString();
	}
}
