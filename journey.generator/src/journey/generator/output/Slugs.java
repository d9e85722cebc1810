// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives elements names of ASCII letters, digits and hyphens, each once: a second one of the same name gets -2. */
public final class Slugs {

	private static final int LONGEST = 80;
	private static final String EMPTY = "item";
	/** What Windows takes for a device, also with an ending. */
	private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

	private final Set<String> used = new HashSet<>();
	private final Map<Object, String> slugs = new HashMap<>();

	/** The slug of an element; the same one for the same element. */
	public String of(Object element, String name) {
		return slugs.computeIfAbsent(element, any -> unused(slug(name)));
	}

	private String unused(String slug) {
		String candidate = slug;
		for (int number = 2; !used.add(candidate); number++) {
			candidate = slug + "-" + number;
		}
		return candidate;
	}

	/** ProductViewed becomes product-viewed, Événement_1 becomes evenement-1; a name without any such letter, item, and nul, item-nul. */
	static String slug(String name) {
		String words = Normalizer.normalize(name, Normalizer.Form.NFKD)
				.replaceAll("\\p{M}+", "")
				.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-");
		String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
		String trimmed = cut.replaceAll("^-+|-+$", "");
		if (trimmed.isEmpty()) {
			return EMPTY;
		}
		return DEVICE.matcher(trimmed).matches() ? EMPTY + "-" + trimmed : trimmed;
	}
}
