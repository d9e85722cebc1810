// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a message file by their keys, and the keys that stand there twice. */
record MessageFile(Map<String, String> texts, List<String> repeated) {

	/** An argument, or a brace that is meant as such. */
	private static final Pattern BRACES = Pattern.compile("'([{}])'|\\{(\\d+)\\}");

	static MessageFile parse(String content) {
		Map<String, String> texts = new TreeMap<>();
		List<String> repeated = new ArrayList<>();
		Properties keys = new Properties() {
			private static final long serialVersionUID = 1;

			@Override
			public synchronized Object put(Object key, Object text) {
				if (texts.put((String) key, (String) text) != null) {
					repeated.add((String) key);
				}
				return null;
			}
		};
		try {
			keys.load(new StringReader(content));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new MessageFile(texts, repeated);
	}

	/** The numbers of the arguments of each text, by its key. */
	Map<String, Set<Integer>> arguments() {
		Map<String, Set<Integer>> arguments = new TreeMap<>();
		texts.forEach((key, text) -> {
			Set<Integer> numbers = new TreeSet<>();
			for (Matcher braces = BRACES.matcher(text); braces.find();) {
				if (braces.group(2) != null) {
					numbers.add(Integer.valueOf(braces.group(2)));
				}
			}
			arguments.put(key, numbers);
		});
		return arguments;
	}

	/** The keys of texts with an apostrophe or a brace that would not be printed as it stands there. */
	List<String> misquoted() {
		return texts.keySet().stream().filter(key -> BRACES.matcher(texts.get(key)).replaceAll("").matches("(?s).*['{}].*")).toList();
	}
}
