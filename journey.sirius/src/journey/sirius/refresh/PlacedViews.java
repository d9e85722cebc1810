// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.sirius.specification.NodeMapping;
import journey.sirius.view.NodeView;
import journey.sirius.view.NodeView.Kind;

/**
 * The views of one container in the order that they have in Sirius: what is there keeps its place, what is new comes last. Only nodes of one
 * mapping follow the order of their candidates; containers and bordered nodes do not.
 */
final class PlacedViews {

	private final List<NodeView> views = new ArrayList<>();
	private final Set<NodeView> shown = new HashSet<>();

	/** @param before the views that were there at the last refresh */
	PlacedViews(List<NodeView> before) {
		views.addAll(before);
	}

	/** The views of a mapping are those that are shown now, in the order of their candidates. */
	void replace(NodeMapping mapping, List<NodeView> candidates) {
		Set<NodeView> wanted = new HashSet<>(candidates);
		shown.addAll(wanted);
		int first = first(mapping);
		views.removeIf(view -> view.mapping().equals(mapping.name()) && !wanted.contains(view));
		if (mapping.kind() == Kind.NODE || mapping.kind() == Kind.LIST_ELEMENT) {
			views.removeAll(wanted);
			views.addAll(Math.min(first, views.size()), candidates);
		} else {
			Set<NodeView> kept = new HashSet<>(views);
			candidates.stream().filter(view -> !kept.contains(view)).forEach(views::add);
		}
	}

	/** All views; those of mappings that are not asked any more are gone. */
	List<NodeView> all() {
		return views.stream().filter(shown::contains).toList();
	}

	private int first(NodeMapping mapping) {
		for (int i = 0; i < views.size(); i++) {
			if (views.get(i).mapping().equals(mapping.name())) {
				return i;
			}
		}
		return views.size();
	}
}
