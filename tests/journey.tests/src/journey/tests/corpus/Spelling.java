// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import journey.tests.support.JourneyText;

/** How names are written. */
final class Spelling {

	private static final Set<String> KEYWORDS = words();

	private Spelling() {
	}

	/** The keywords that look like names. */
	static List<String> keywords() {
		return List.copyOf(KEYWORDS);
	}

	/** Whether this is a name, or begins with one, that no keyword equals. */
	static boolean isPlainName(String text) {
		char first = text.charAt(0);
		return (Character.isLetter(first) || first == '_' || first == '^') && !KEYWORDS.contains(text);
	}

	/** The parts of a qualified name; now and then with the sign that is allowed before every name. */
	static List<String> parts(List<String> path, RandomGenerator random) {
		List<String> parts = new ArrayList<>();
		for (String name : path) {
			if (!parts.isEmpty()) {
				parts.add(".");
			}
			parts.add(name.equals("not") || random.nextInt(16) == 0 ? "^" + name : name);
		}
		return parts;
	}

	private static Set<String> words() {
		Set<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(JourneyText.service(IGrammarAccess.class).getGrammar()));
		words.removeIf(keyword -> !Character.isLetter(keyword.charAt(0)));
		return words;
	}
}
