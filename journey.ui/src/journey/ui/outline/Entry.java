// SPDX-License-Identifier: EPL-2.0
package journey.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** An element in the outline. It stays the same one while the text around it and in it changes, so that what is open stays open. */
final class Entry {

	private final String path;
	private final DocumentSymbol symbol;
	private final Entry parent;
	private final List<Entry> children;

	private Entry(String path, DocumentSymbol symbol, Entry parent) {
		this.path = path;
		this.symbol = symbol;
		this.parent = parent;
		this.children = all(symbol.getChildren() == null ? List.of() : symbol.getChildren(), path, this);
	}

	static List<Entry> all(List<DocumentSymbol> symbols) {
		return all(symbols, "", null);
	}

	private static List<Entry> all(List<DocumentSymbol> symbols, String path, Entry parent) {
		Map<String, Integer> seen = new HashMap<>();
		List<Entry> entries = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			int number = seen.merge(symbol.getName(), 1, Integer::sum);
			entries.add(new Entry(path + '/' + symbol.getName() + '#' + number, symbol, parent));
		}
		return entries;
	}

	DocumentSymbol symbol() {
		return symbol;
	}

	Entry parent() {
		return parent;
	}

	List<Entry> children() {
		return children;
	}

	/** The innermost of the elements around a place; null if there is none. */
	static Entry at(Position place, List<Entry> entries) {
		for (Entry entry : entries) {
			if (entry.holds(place)) {
				Entry inner = at(place, entry.children);
				return inner == null ? entry : inner;
			}
		}
		return null;
	}

	private boolean holds(Position place) {
		Range range = symbol.getRange();
		return !isBefore(place, range.getStart()) && !isBefore(range.getEnd(), place);
	}

	private static boolean isBefore(Position one, Position other) {
		return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Entry entry && Objects.equals(path, entry.path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
