// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for the elements of an example, none of them twice. */
final class ExampleNames {

	private final Set<String> taken;

	ExampleNames(String... taken) {
		this.taken = new HashSet<>(List.of(taken));
	}

	/** conversion_rate as ConversionRate, or with a number behind it if that is taken. */
	String fresh(String name) {
		StringBuilder words = new StringBuilder();
		for (String word : name.split("_")) {
			if (!word.isEmpty()) {
				int first = word.offsetByCodePoints(0, 1);
				words.append(Character.toString(Character.toTitleCase(word.codePointAt(0)))).append(word.substring(first));
			}
		}
		String wanted = words.isEmpty() ? "X" : words.toString();
		String found = wanted;
		for (int number = 2; !taken.add(found); number++) {
			found = wanted + number;
		}
		return found;
	}
}
