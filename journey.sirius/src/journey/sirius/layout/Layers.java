// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/**
 * Puts the nodes of a graph into layers: each one behind all that lead to it, as far as there are no circles, and as near as possible to what it
 * is connected with.
 */
final class Layers {

	private static final int SWEEPS = 6;

	private final Map<NodeView, List<NodeView>> after = new LinkedHashMap<>();
	private final Map<NodeView, List<NodeView>> before = new HashMap<>();
	private final Map<NodeView, Integer> layerOf = new HashMap<>();
	private final List<List<NodeView>> layers = new ArrayList<>();

	Layers(List<NodeView> nodes, List<EdgeView> edges) {
		nodes.forEach(node -> {
			after.put(node, new ArrayList<>());
			before.put(node, new ArrayList<>());
		});
		for (EdgeView edge : edges) {
			View source = edge.source();
			View end = edge.end();
			if (source != end && after.containsKey(source) && after.containsKey(end)) {
				after.get(source).add((NodeView) end);
				before.get(end).add((NodeView) source);
			}
		}
		assign();
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			sort(sweep % 2 == 0);
		}
	}

	/** The layers from the left, each from the top. */
	List<List<NodeView>> layers() {
		return layers;
	}

	/** Takes nodes to which nothing leads any more; where only circles are left, the first of them. */
	private void assign() {
		Map<NodeView, Integer> open = new HashMap<>();
		Deque<NodeView> ready = new ArrayDeque<>();
		Deque<NodeView> rest = new ArrayDeque<>(after.keySet());
		after.keySet().forEach(node -> {
			open.put(node, before.get(node).size());
			if (before.get(node).isEmpty()) {
				ready.add(node);
			}
		});
		while (!ready.isEmpty() || !rest.isEmpty()) {
			NodeView node = ready.isEmpty() ? rest.remove() : ready.remove();
			if (layerOf.containsKey(node)) {
				continue;
			}
			int layer = before.get(node).stream().filter(layerOf::containsKey).mapToInt(other -> layerOf.get(other) + 1).max().orElse(0);
			layerOf.put(node, layer);
			for (NodeView next : after.get(node)) {
				if (open.merge(next, -1, Integer::sum) == 0) {
					ready.add(next);
				}
			}
		}
		for (NodeView node : after.keySet()) {
			int layer = layerOf.get(node);
			while (layers.size() <= layer) {
				layers.add(new ArrayList<>());
			}
			layers.get(layer).add(node);
		}
	}

	/** Sorts each layer by where the neighbours of its nodes are. */
	private void sort(boolean fromTheLeft) {
		Map<NodeView, Double> places = new HashMap<>();
		layers.forEach(layer -> place(layer, places));
		for (List<NodeView> layer : fromTheLeft ? layers : layers.reversed()) {
			Map<NodeView, Double> wanted = new HashMap<>();
			for (NodeView node : layer) {
				List<NodeView> neighbours = fromTheLeft ? before.get(node) : after.get(node);
				wanted.put(node, neighbours.stream().mapToDouble(places::get).average().orElse(places.get(node)));
			}
			layer.sort(Comparator.comparingDouble(wanted::get));
			place(layer, places);
		}
	}

	private static void place(List<NodeView> layer, Map<NodeView, Double> places) {
		for (int i = 0; i < layer.size(); i++) {
			places.put(layer.get(i), (i + 0.5) / layer.size());
		}
	}
}
