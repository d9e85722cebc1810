// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.sirius.view.Diagram;

/**
 * A diagram in which everything has its place.
 *
 * @param title above everything
 * @param bands behind the nodes
 * @param texts what the layout itself says, such as that there is nothing to draw
 * @param legend what lines mean
 * @param notes what did not go as wanted
 */
public record PlacedDiagram(Diagram diagram, double width, double height, Optional<PlacedText> title, List<Band> bands, List<PlacedNode> nodes,
		List<PlacedEdge> edges, List<PlacedText> texts, List<LegendEntry> legend, List<LayoutNote> notes) {

	public PlacedDiagram {
		bands = List.copyOf(bands);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		texts = List.copyOf(texts);
		legend = List.copyOf(legend);
		notes = List.copyOf(notes);
	}

	/** All nodes, those in others too, in their order. */
	public List<PlacedNode> allNodes() {
		List<PlacedNode> all = new ArrayList<>();
		nodes.forEach(node -> addWithChildren(node, all));
		return all;
	}

	private static void addWithChildren(PlacedNode node, List<PlacedNode> all) {
		all.add(node);
		node.children().forEach(child -> addWithChildren(child, all));
	}

	/** All texts, each with its place. */
	public Stream<PlacedText> allTexts() {
		Stream<PlacedText> ofBands = bands.stream().flatMap(band -> Stream.concat(band.title().stream(), band.levels().stream().map(Band.Level::text)));
		Stream<PlacedText> ofNodes = allNodes().stream().flatMap(node -> node.text().stream());
		Stream<PlacedText> ofEdges = edges.stream().flatMap(edge -> edge.texts().stream());
		Stream<PlacedText> ofLegend = legend.stream().map(LegendEntry::text);
		return Stream.of(title.stream(), ofLegend, ofBands, ofNodes, ofEdges, texts.stream()).flatMap(any -> any);
	}
}
