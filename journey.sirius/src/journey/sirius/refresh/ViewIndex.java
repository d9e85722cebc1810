// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** The views of a diagram by mapping and element. */
final class ViewIndex {

	private final Map<String, List<View>> byMapping = new HashMap<>();
	private final Map<String, Map<EObject, List<View>>> byElement = new HashMap<>();

	/** Adds nodes and all that is in them. */
	void addAll(List<NodeView> nodes) {
		for (NodeView node : nodes) {
			add(node);
			addAll(node.bordered());
			addAll(node.children());
		}
	}

	void add(View view) {
		byMapping.computeIfAbsent(view.mapping(), any -> new ArrayList<>()).add(view);
		byElement.computeIfAbsent(view.mapping(), any -> new HashMap<>()).computeIfAbsent(view.target(), any -> new ArrayList<>()).add(view);
	}

	/** The views of some mappings, mapping by mapping. */
	List<View> of(List<String> mappings) {
		List<View> views = new ArrayList<>();
		mappings.forEach(mapping -> views.addAll(byMapping.getOrDefault(mapping, List.of())));
		return views;
	}

	/** The views of an element by some mappings, mapping by mapping. */
	List<View> of(List<String> mappings, EObject element) {
		List<View> views = new ArrayList<>();
		mappings.forEach(mapping -> views.addAll(byElement.getOrDefault(mapping, Map.of()).getOrDefault(element, List.of())));
		return views;
	}
}
