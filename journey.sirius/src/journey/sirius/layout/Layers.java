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

	static final int GOALS = 0;
	static final int SOURCES = 3;

	private static final int KPIS = 1;
	private static final int DATA = 2;
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

	/** What measures stands behind what is measured, and sources come last, whatever leads to them. */
	static int kind(NodeView node) {
		return switch (node.mapping()) {
			case "KT_Goal" -> GOALS;
			case "KT_Event", "KT_Fact", "KT_Survey" -> DATA;
			case "KT_Source" -> SOURCES;
			default -> KPIS;
		};
	}

	private void assign() {
		int first = 0;
		for (int kind = GOALS; kind <= SOURCES; kind++) {
			int wanted = kind;
			List<NodeView> nodes = after.keySet().stream().filter(node -> kind(node) == wanted).toList();
			first = assign(nodes, first);
		}
		for (NodeView node : after.keySet()) {
			int layer = layerOf.get(node);
			while (layers.size() <= layer) {
				layers.add(new ArrayList<>());
			}
			layers.get(layer).add(node);
		}
	}

	/** Takes nodes of a kind to which none of their kind leads any more; where only circles are left, the first of them. Returns the next free layer. */
	private int assign(List<NodeView> nodes, int first) {
		Map<NodeView, Integer> open = new HashMap<>();
		nodes.forEach(node -> open.put(node, 0));
		nodes.forEach(node -> after.get(node).forEach(next -> open.computeIfPresent(next, (any, count) -> count + 1)));
		Deque<NodeView> ready = new ArrayDeque<>(nodes.stream().filter(node -> open.get(node) == 0).toList());
		Deque<NodeView> rest = new ArrayDeque<>(nodes);
		int end = first;
		while (!ready.isEmpty() || !rest.isEmpty()) {
			NodeView node = ready.isEmpty() ? rest.remove() : ready.remove();
			if (layerOf.containsKey(node)) {
				continue;
			}
			int layer = before.get(node).stream().filter(open::containsKey).filter(layerOf::containsKey).mapToInt(other -> layerOf.get(other) + 1).max().orElse(first);
			layerOf.put(node, layer);
			end = Math.max(end, layer + 1);
			for (NodeView next : after.get(node)) {
				if (open.computeIfPresent(next, (any, count) -> count - 1) instanceof Integer left && left == 0) {
					ready.add(next);
				}
			}
		}
		return end;
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
