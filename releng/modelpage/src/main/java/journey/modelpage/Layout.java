// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.BoxLayouterOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BoxLayoutProvider.PackingMode;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Gives everything in a picture its place, by the layered layout of Eclipse ELK. */
final class Layout {

	private static final int MANY_LINES = 8;
	private static final int COLUMN = 6;
	private static final double BETWEEN_NODES = 18;
	private static final double BETWEEN_LAYERS = 34;
	private static final double FRAME_TITLE = 30;
	private static final double FRAME_PADDING = 14;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	final ElkNode root = ElkGraphUtil.createGraph();
	final Map<Picture.Frame, ElkNode> frames = new LinkedHashMap<>();
	final Map<Picture.Box, ElkNode> boxes = new LinkedHashMap<>();
	final Map<Picture.Line, ElkEdge> lines = new LinkedHashMap<>();
	private final Map<String, ElkNode> byName = new LinkedHashMap<>();
	private final Map<String, ElkPort> forSubclasses = new LinkedHashMap<>();

	Layout(Picture picture) {
		if (picture.isFramed()) {
			pack(root);
		} else {
			set(root, picture.flow());
		}
		for (Picture.Frame frame : picture.frames()) {
			ElkNode parent = frame.title().isEmpty() ? root : ElkGraphUtil.createNode(root);
			if (parent != root) {
				set(parent, picture.flow());
				parent.setProperty(CoreOptions.PADDING, new ElkPadding(FRAME_TITLE, FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
				frames.put(frame, parent);
			}
			frame.boxes().forEach(box -> add(box, parent));
		}
		picture.lines().forEach(this::add);
		boxes.values().stream().filter(Layout::hasManyLines).forEach(node -> breakColumns(node.getParent()));
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
	}

	private static void pack(ElkNode graph) {
		graph.setProperty(CoreOptions.ALGORITHM, BoxLayouterOptions.ALGORITHM_ID);
		graph.setProperty(BoxLayouterOptions.ASPECT_RATIO, 1.6);
		graph.setProperty(BoxLayouterOptions.SPACING_NODE_NODE, FRAME_PADDING);
		graph.setProperty(BoxLayouterOptions.PADDING, new ElkPadding(FRAME_PADDING));
		graph.setProperty(BoxLayouterOptions.BOX_PACKING_MODE, PackingMode.GROUP_DEC);
	}

	private static boolean hasManyLines(ElkNode node) {
		int lines = node.getOutgoingEdges().size() + node.getPorts().stream().mapToInt(port -> port.getOutgoingEdges().size()).sum();
		return lines > MANY_LINES;
	}

	/** What all hangs on one class would stand in one high column. */
	private static void breakColumns(ElkNode graph) {
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
		graph.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, COLUMN);
	}

	private static void set(ElkNode graph, Picture.Flow flow) {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, flow == Picture.Flow.DOWN ? Direction.DOWN : Direction.RIGHT);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
		graph.setProperty(LayeredOptions.THOROUGHNESS, 50);
		graph.setProperty(CoreOptions.ASPECT_RATIO, 1.414);
	}

	private void add(Picture.Box box, ElkNode parent) {
		ElkNode node = ElkGraphUtil.createNode(parent);
		node.setDimensions(BoxSize.width(box), BoxSize.height(box));
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FREE);
		boxes.put(box, node);
		byName.put(box.name(), node);
	}

	private void add(Picture.Line line) {
		ElkConnectableShape from = line.kind() == Picture.Kind.INHERITANCE
				? forSubclasses.computeIfAbsent(line.from(), name -> ElkGraphUtil.createPort(byName.get(name)))
				: byName.get(line.from());
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, byName.get(line.to()));
		if (!line.label().isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(line.label(), edge);
			label.setDimensions(Helvetica.REGULAR.width(line.label(), BoxSize.LABEL) + 4, BoxSize.LABEL + 3);
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		}
		lines.put(line, edge);
	}
}
