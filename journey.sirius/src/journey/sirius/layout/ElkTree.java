// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** Lays out a graph in layers by Eclipse ELK. */
final class ElkTree {

	private static final double BETWEEN_NODES = 22.0;
	private static final double BETWEEN_LAYERS = 34.0;
	private static final double BETWEEN_EDGES = 8.0;
	private static final double EDGE_TO_NODE = 14.0;
	private static final int SEED = 1;
	private static final int THOROUGHNESS = 20;

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<View, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<NodeView, SizedNode> sizes = new HashMap<>();
	private final Map<EdgeView, ElkEdge> edges = new LinkedHashMap<>();
	private final Map<EdgeView, List<TextBlock>> labels = new HashMap<>();
	private final Diagram diagram;

	ElkTree(Diagram diagram) {
		this.diagram = diagram;
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
		graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_TO_NODE);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_TO_NODE);
		diagram.nodes().forEach(this::add);
		diagram.edges().forEach(this::add);
		nodes.values().forEach(ElkTree::heighten);
		nodes.forEach(ElkTree::constrain);
	}

	private void add(NodeView view) {
		SizedNode size = SizedNode.of(view, MapSizes.CARD);
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(size.wholeWidth(), size.wholeHeight());
		nodes.put(view, node);
		sizes.put(view, size);
	}

	/** Gives a node on which many edges meet room for them. */
	private static void heighten(ElkNode node) {
		int most = Math.max(node.getIncomingEdges().size(), node.getOutgoingEdges().size());
		node.setHeight(Math.max(node.getHeight(), (most + 1) * BETWEEN_EDGES));
	}

	/** Goals come first and sources last; not by partitions, with which ELK does not always give the same result. */
	private static void constrain(View view, ElkNode node) {
		LayerConstraint constraint = switch (Layers.kind((NodeView) view)) {
			case Layers.GOALS -> node.getIncomingEdges().isEmpty() ? LayerConstraint.FIRST : LayerConstraint.NONE;
			case Layers.SOURCES -> node.getOutgoingEdges().isEmpty() ? LayerConstraint.LAST : LayerConstraint.NONE;
			default -> LayerConstraint.NONE;
		};
		node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, constraint);
	}

	private void add(EdgeView view) {
		ElkNode source = nodes.get(view.source());
		ElkNode end = nodes.get(view.end());
		if (source == null || end == null) {
			return;
		}
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, end);
		edges.put(view, edge);
		labels.put(view, GridRouter.labels(view));
		for (TextBlock block : labels.get(view)) {
			ElkLabel label = ElkGraphUtil.createLabel(edge);
			label.setDimensions(block.width(), block.height());
		}
	}

	/** Finds the places below a height, until it is told to stop. */
	TreePlaces places(double top, BasicProgressMonitor monitor) {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		new LayeredLayoutProvider().layout(graph, monitor);
		double left = GridCoordinates.MARGIN;
		Map<View, PlacedNode> placed = new HashMap<>();
		nodes.forEach((view, node) -> placed.put(view,
				sizes.get(view).in(new Box(left + node.getX(), top + node.getY(), node.getWidth(), node.getHeight()), node.getHeight())));
		List<PlacedNode> placedNodes = diagram.nodes().stream().map(placed::get).toList();
		StraightWays straight = new StraightWays(placedNodes);
		List<PlacedEdge> placedEdges = new ArrayList<>();
		for (EdgeView view : diagram.edges()) {
			Optional<PlacedEdge> way = Optional.ofNullable(edges.get(view)).filter(edge -> !edge.getSections().isEmpty()).map(edge -> placed(view, edge, left, top));
			way.or(() -> straight.of(view)).ifPresent(placedEdges::add);
		}
		return new TreePlaces(left + graph.getWidth(), top + graph.getHeight(), placedNodes, placedEdges);
	}

	private PlacedEdge placed(EdgeView view, ElkEdge edge, double left, double top) {
		ElkEdgeSection section = edge.getSections().get(0);
		List<Point> points = new ArrayList<>();
		points.add(new Point(left + section.getStartX(), top + section.getStartY()));
		for (ElkBendPoint bend : section.getBendPoints()) {
			points.add(new Point(left + bend.getX(), top + bend.getY()));
		}
		points.add(new Point(left + section.getEndX(), top + section.getEndY()));
		List<PlacedText> texts = new ArrayList<>();
		for (int i = 0; i < edge.getLabels().size(); i++) {
			ElkLabel label = edge.getLabels().get(i);
			texts.add(labels.get(view).get(i).at(left + label.getX(), top + label.getY()));
		}
		return new PlacedEdge(view, Corners.of(points), texts);
	}
}
