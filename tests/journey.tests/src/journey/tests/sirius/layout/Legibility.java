// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import journey.sirius.layout.Band;
import journey.sirius.layout.Box;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.layout.PlacedEdge;
import journey.sirius.layout.PlacedNode;
import journey.sirius.layout.PlacedText;
import journey.sirius.layout.Point;
import journey.sirius.view.NodeStyle.Shape;

/** What of a diagram cannot be read. */
final class Legibility {

	private static final double ROUNDING = 0.01;

	private final PlacedDiagram diagram;
	/** What is no container. */
	private final List<PlacedNode> leaves;

	private record Placed(Box box, Object what) {
	}

	private Legibility(PlacedDiagram diagram) {
		this.diagram = diagram;
		this.leaves = diagram.allNodes().stream().filter(node -> node.children().isEmpty()).filter(node -> !node.view().mapping().equals("JM_Stage")).toList();
	}

	static Legibility of(PlacedDiagram diagram) {
		return new Legibility(diagram);
	}

	List<String> overlappingNodes() {
		List<String> found = pairs(leaves.stream().map(node -> new Placed(node.footprint(), name(node))).toList());
		List<PlacedNode> containers = diagram.nodes().stream().filter(node -> !leaves.contains(node)).toList();
		found.addAll(pairs(containers.stream().map(node -> new Placed(node.box(), name(node))).toList()));
		Set<PlacedNode> inside = new HashSet<>();
		for (PlacedNode container : containers) {
			inside.addAll(container.children());
			container.children().stream().filter(child -> !container.box().contains(child.box())).forEach(child -> found.add(name(child) + " leaves " + name(container)));
		}
		List<Placed> others = new ArrayList<>(containers.stream().map(node -> new Placed(node.box(), name(node))).toList());
		leaves.stream().filter(node -> !inside.contains(node)).forEach(node -> others.add(new Placed(node.footprint(), name(node))));
		found.addAll(pairs(others));
		return found;
	}

	List<String> textsOutside() {
		List<String> found = new ArrayList<>();
		for (PlacedNode node : diagram.allNodes()) {
			boolean beside = node.view().label().onBorder() || node.view().style().shape() == Shape.IMAGE;
			node.text().filter(text -> !beside && !node.box().contains(text.box())).ifPresent(text -> found.add(text.lines() + " leaves " + name(node) + " " + node.box()));
		}
		for (Band band : diagram.bands()) {
			band.title().filter(text -> !band.box().contains(text.box())).ifPresent(text -> found.add(text.lines() + " leaves its band"));
		}
		return found;
	}

	List<String> overlappingTexts() {
		List<Placed> all = new ArrayList<>(diagram.allTexts().map(text -> new Placed(text.box(), text.lines())).toList());
		List<String> found = pairs(all);
		List<Placed> free = new ArrayList<>(leaves.stream().map(node -> new Placed(node.box(), name(node))).toList());
		diagram.edges().forEach(edge -> edge.texts().forEach(text -> free.add(new Placed(text.box(), text.lines()))));
		diagram.bands().forEach(band -> band.title().ifPresent(text -> free.add(new Placed(text.box(), text.lines()))));
		found.addAll(pairs(free));
		return found;
	}

	List<String> edgesThroughNodes() {
		List<String> found = new ArrayList<>();
		List<Placed> nodes = leaves.stream().map(node -> new Placed(node.box().inset(ROUNDING), node.view())).toList();
		crossings(nodes, (edge, node) -> {
			if (node.what() != edge.view().source() && node.what() != edge.view().end()) {
				found.add(edge.view().mapping() + " " + edge.points() + " through " + node);
			}
		});
		return found;
	}

	List<String> edgesThroughTexts() {
		List<String> found = new ArrayList<>();
		List<Placed> texts = diagram.edges().stream().flatMap(edge -> edge.texts().stream()).map(text -> new Placed(text.box().inset(ROUNDING), text.lines())).toList();
		crossings(texts, (edge, text) -> found.add(edge.view().mapping() + " " + edge.points() + " through " + text));
		return found;
	}

	List<String> outside() {
		List<String> found = new ArrayList<>();
		Box paper = new Box(0, 0, diagram.width(), diagram.height());
		diagram.allNodes().stream().filter(node -> !paper.contains(node.footprint())).forEach(node -> found.add(name(node)));
		diagram.allTexts().filter(text -> !paper.contains(text.box())).forEach(text -> found.add(text.lines().toString()));
		for (PlacedEdge edge : diagram.edges()) {
			edge.points().stream().filter(point -> !paper.contains(new Box(point.x(), point.y(), 0, 0))).forEach(point -> found.add(edge.view().mapping() + " " + point));
		}
		return found;
	}

	private static String name(PlacedNode node) {
		return node.view().mapping() + " " + node.view().label().text();
	}

	/** Whatever lies on top of each other, found by going from the left to the right. */
	private static List<String> pairs(List<Placed> all) {
		List<String> found = new ArrayList<>();
		List<Placed> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingDouble(placed -> placed.box().x()));
		List<Placed> open = new ArrayList<>();
		for (Placed placed : sorted) {
			open.removeIf(other -> other.box().right() <= placed.box().x());
			open.stream().filter(other -> other.box().inset(ROUNDING).overlaps(placed.box())).forEach(other -> found.add(other + " and " + placed));
			open.add(placed);
		}
		return found;
	}

	private void crossings(List<Placed> boxes, BiConsumer<PlacedEdge, Placed> found) {
		for (PlacedEdge edge : diagram.edges()) {
			for (int i = 1; i < edge.points().size(); i++) {
				Point from = edge.points().get(i - 1);
				Point to = edge.points().get(i);
				boxes.stream().filter(placed -> crosses(from, to, placed.box())).forEach(placed -> found.accept(edge, placed));
			}
		}
	}

	/** Whether a line has a piece in a box. */
	private static boolean crosses(Point from, Point to, Box box) {
		double first = 0;
		double last = 1;
		double[][] limits = {{to.x() - from.x(), box.x() - from.x(), box.right() - from.x()}, {to.y() - from.y(), box.y() - from.y(), box.bottom() - from.y()}};
		for (double[] limit : limits) {
			if (limit[0] == 0) {
				if (limit[1] >= 0 || limit[2] <= 0) {
					return false;
				}
			} else {
				first = Math.max(first, Math.min(limit[1] / limit[0], limit[2] / limit[0]));
				last = Math.min(last, Math.max(limit[1] / limit[0], limit[2] / limit[0]));
			}
		}
		return first < last;
	}
}
