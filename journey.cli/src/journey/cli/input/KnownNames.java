// SPDX-License-Identifier: EPL-2.0
package journey.cli.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.model.text.Suggestion;

/**
 * Finds elements by their qualified names or the last parts of them, if only one has them; if none, in whatever case.
 *
 * @param <T> the kind of the elements
 */
public final class KnownNames<T extends NamedElement> {

	/** What a name means: one element, or several, or none and perhaps one that is spelt nearly so. */
	public record Meaning<T extends NamedElement>(String name, List<T> elements, Optional<String> nearest) {

		/**
		 * The only element that is meant; empty if there is none.
		 *
		 * @param wrongUsage whether the name stands on the command line, and not in a file
		 * @throws InputException if several are meant
		 */
		public Optional<T> only(boolean wrongUsage) throws InputException {
			if (elements.size() > 1) {
				throw new InputException(wrongUsage, "name.ambiguous", name, elements.stream().map(Names::qualified).collect(Collectors.joining(", ")));
			}
			return elements.stream().findFirst();
		}
	}

	private final Map<String, T> byName = new LinkedHashMap<>();

	public KnownNames(Iterable<? extends T> elements) {
		elements.forEach(element -> byName.putIfAbsent(Names.qualified(element), element));
	}

	public Meaning<T> of(String name) {
		T same = byName.get(name);
		if (same != null) {
			return new Meaning<>(name, List.of(same), Optional.empty());
		}
		List<T> found = ending(name, String::endsWith);
		if (found.isEmpty()) {
			found = ending(name, (known, end) -> known.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT)));
		}
		List<String> names = byName.values().stream().map(Names::name).distinct().toList();
		return new Meaning<>(name, found, found.isEmpty() ? Suggestion.nearest(name, names).or(() -> Suggestion.nearest(name, byName.keySet())) : Optional.empty());
	}

	private List<T> ending(String name, BiPredicate<String, String> endsWith) {
		return byName.entrySet().stream().filter(known -> endsWith.test("." + known.getKey(), "." + name)).map(Map.Entry::getValue).toList();
	}
}
