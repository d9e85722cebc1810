// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;

/** Lays out a graph in layers on a grid: plain, but for graphs of any size in a time that can be foreseen. */
final class PlainTree implements GridSizes {

	private static final double BETWEEN = 8;

	private final Map<NodeView, GridCell> cells = new LinkedHashMap<>();
	private final Map<NodeView, SizedNode> sizes = new HashMap<>();
	private final List<GridRoute> routes = new ArrayList<>();
	private final Ports ports;
	private final double[] columns;
	private final double[] rows;

	/** The nodes and edges with their places below a height. */
	static TreePlaces of(Diagram diagram, double top) {
		return new PlainTree(diagram).places(diagram, top);
	}

	private PlainTree(Diagram diagram) {
		List<List<NodeView>> layers = new Layers(diagram.nodes(), diagram.edges()).layers();
		int most = layers.stream().mapToInt(List::size).max().orElse(0);
		for (int column = 0; column < layers.size(); column++) {
			List<NodeView> layer = layers.get(column);
			int first = (most - layer.size()) / 2;
			for (int i = 0; i < layer.size(); i++) {
				cells.put(layer.get(i), new GridCell(column, first + i));
			}
		}
		columns = new double[layers.size()];
		rows = new double[most];
		GridRouter router = new GridRouter(cells);
		diagram.edges().stream().filter(router::knows).map(edge -> router.route(edge, GridRouter.Manner.ON)).forEach(routes::add);
		ports = Ports.of(routes);
		cells.forEach((node, cell) -> {
			SizedNode size = SizedNode.of(node, MapSizes.CARD);
			sizes.put(node, size);
			columns[cell.column()] = Math.max(columns[cell.column()], size.wholeWidth());
			rows[cell.row()] = Math.max(rows[cell.row()], Math.max(size.wholeHeight(), ports.heightOf(cell)) + BETWEEN);
		});
	}

	private TreePlaces places(Diagram diagram, double top) {
		Tracks tracks = Tracks.of(routes.stream().flatMap(route -> route.legs().stream()).toList());
		double[] labels = new double[columns.length];
		routes.forEach(route -> labels[route.from().column()] = Math.max(labels[route.from().column()], route.labelWidth()));
		GridCoordinates coordinates = new GridCoordinates(GridCoordinates.MARGIN - GridCoordinates.PADDING, this, tracks, column -> false, labels);
		double bottom = coordinates.putRows(0, rows.length, top);
		Map<NodeView, PlacedNode> placed = new HashMap<>();
		cells.forEach((node, cell) -> placed.put(node, sizes.get(node).in(coordinates.cell(cell), ports.heightOf(cell))));
		Map<EdgeView, PlacedEdge> ways = new HashMap<>();
		routes.forEach(route -> ways.put(route.edge(), route.placed(coordinates, placed.get(route.edge().source()).box(), placed.get(route.edge().end()).box())));
		List<PlacedNode> nodes = diagram.nodes().stream().map(placed::get).toList();
		StraightWays straight = new StraightWays(nodes);
		List<PlacedEdge> edges = diagram.edges().stream().map(edge -> Optional.ofNullable(ways.get(edge)).or(() -> straight.of(edge))).flatMap(Optional::stream).toList();
		return new TreePlaces(coordinates.right(), bottom, nodes, edges);
	}

	@Override
	public int columns() {
		return columns.length;
	}

	@Override
	public int rows() {
		return rows.length;
	}

	@Override
	public double column(int column) {
		return columns[column];
	}

	@Override
	public double row(int row) {
		return rows[row];
	}
}
