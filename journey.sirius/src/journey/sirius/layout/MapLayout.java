// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import journey.model.journey.Feeling;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.TransitionKind;
import journey.model.queries.Names;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.Label;
import journey.sirius.view.NodeView;

/**
 * Lays out a journey map: stages are columns, channels are lanes, and what layers add stands in rows below, each node under what it is about.
 * The effort grows with the number of views, hardly more.
 */
final class MapLayout {

	/** So far from neutral may somebody feel. */
	private static final int EXTREME = 2;
	private static final double LEVEL = 24;
	private static final double TITLES = 132;
	private static final double BESIDE_TITLES = 12;
	private static final double HEADER_PADDING = 7;
	/** What the signs of the levels need beside the name of a curve. */
	private static final double BESIDE_LEVELS = 40;

	private final Diagram diagram;
	private final Captions captions;
	private final MapGrid grid;
	private final GridRouter router;
	private final List<GridRoute> routes = new ArrayList<>();
	private final MapSizes sizes;
	private final FeelingSlots slots;
	private final GridCoordinates coordinates;
	private final Map<NodeView, PlacedNode> placed = new LinkedHashMap<>();
	private final List<Band> bands = new ArrayList<>();
	private final Map<NodeView, TextBlock> headers = new HashMap<>();
	private double headerHeight;

	private MapLayout(Diagram diagram, Locale locale) {
		this.diagram = diagram;
		this.captions = new Captions(locale);
		this.grid = new MapGrid(diagram);
		this.router = new GridRouter(grid.cells());
		diagram.edges().stream().filter(router::knows).forEach(edge -> routes.add(router.route(edge, manner(edge))));
		Tracks tracks = Tracks.of(routes.stream().flatMap(route -> route.legs().stream()).toList());
		this.sizes = new MapSizes(grid, Ports.of(routes));
		this.slots = new FeelingSlots(grid);
		slots.widen(sizes);
		double[] labels = new double[grid.columns()];
		routes.forEach(route -> labels[route.from().column()] = Math.max(labels[route.from().column()], route.labelWidth()));
		heightenRows();
		Set<Integer> lastColumns = grid.stages().stream().map(MapGrid.StageColumns::last).collect(Collectors.toSet());
		this.coordinates = new GridCoordinates(GridCoordinates.MARGIN + TITLES + BESIDE_TITLES, sizes, tracks, lastColumns::contains, labels);
	}

	static PlacedDiagram of(Diagram diagram, Locale locale) {
		return new MapLayout(diagram, locale).layOut();
	}

	private static GridRouter.Manner manner(EdgeView edge) {
		if (edge.target() instanceof Move move) {
			return move.getKind() == TransitionKind.SKIP ? GridRouter.Manner.OVER : GridRouter.Manner.ON;
		}
		return GridRouter.Manner.ALONG;
	}

	/** A row is at least as high as its name needs. */
	private void heightenRows() {
		for (MapGrid.Group group : grid.groups()) {
			if (group.rows() > 0 && group.lane().isEmpty()) {
				titleKey(group).ifPresent(key -> sizes.heighten(group.firstRow(), heading(key).height() + HEADER_PADDING));
			}
			group.lane().ifPresent(lane -> sizes.heighten(group.firstRow(), SizedNode.of(lane, TITLES).wholeHeight()));
		}
	}

	private PlacedDiagram layOut() {
		Optional<PlacedText> title = Optional.of(TextBlock.of(Captions.title(diagram.title()), Math.max(400, coordinates.right() - GridCoordinates.MARGIN)))
				.filter(block -> !block.isEmpty()).map(block -> block.at(GridCoordinates.MARGIN, GridCoordinates.MARGIN));
		double y = title.map(text -> text.box().bottom() + GridCoordinates.BETWEEN_GROUPS).orElse(GridCoordinates.MARGIN);
		List<PlacedText> texts = new ArrayList<>();
		if (grid.stages().isEmpty()) {
			TextBlock empty = TextBlock.of(captions.sentence("map.empty"), 400);
			texts.add(empty.at(GridCoordinates.MARGIN, y));
			y += empty.height() + GridCoordinates.BETWEEN_GROUPS;
		}
		MapLegend legend = MapLegend.of(diagram, captions, GridCoordinates.MARGIN, y, coordinates.right() - GridCoordinates.MARGIN);
		y = legend.bottom();
		VolumeStrip strip = volumes();
		Map<Object, Box> headerBoxes = measureHeaders(y);
		double stagesTop = y + strip.height(headerBoxes);
		double bottom = placeRows(stagesTop + headerHeight);
		grid.cells().forEach((view, cell) -> placed.put(view, sizes.placed(view, coordinates.cell(cell))));
		List<PlacedNode> nodes = nodes(stagesTop);
		Map<Object, Box> stageBoxes = new HashMap<>();
		nodes.stream().filter(node -> node.view().mapping().equals(MapGrid.STAGE)).forEach(node -> stageBoxes.put(node.view(), node.box()));
		List<PlacedEdge> edges = edges(strip.place(stageBoxes, y), nodes);
		double right = Math.max(Math.max(coordinates.right(), legend.right()), title.map(text -> text.box().right()).orElse(0.0));
		for (PlacedText text : texts) {
			right = Math.max(right, text.box().right());
		}
		return new PlacedDiagram(diagram, right + GridCoordinates.MARGIN, bottom + GridCoordinates.MARGIN, title, bands, nodes, edges, texts,
				legend.entries(), List.of());
	}

	private VolumeStrip volumes() {
		Map<Object, Integer> order = new HashMap<>();
		grid.stages().forEach(stage -> order.put(stage.stage(), order.size()));
		return new VolumeStrip(diagram.edges().stream().filter(edge -> order.containsKey(edge.source()) && order.containsKey(edge.end()))
				.filter(edge -> edge.source() != edge.end()).toList());
	}

	private Map<Object, Box> measureHeaders(double top) {
		Map<Object, Box> boxes = new HashMap<>();
		for (MapGrid.StageColumns stage : grid.stages()) {
			double left = coordinates.outerX(stage.first());
			double width = coordinates.outerRight(stage.last()) - left;
			boxes.put(stage.stage(), new Box(left, top, width, 0));
			TextBlock header = TextBlock.of(stage.stage().label(), width - 2 * HEADER_PADDING);
			headers.put(stage.stage(), header);
			headerHeight = Math.max(headerHeight, header.height() + 2 * HEADER_PADDING);
		}
		return boxes;
	}

	/** Puts all rows below each other; returns where the last one ends. */
	private double placeRows(double top) {
		double y = top;
		for (MapGrid.Group group : grid.groups()) {
			double from = group.isOfTouchpoints() ? y : y + GridCoordinates.BETWEEN_GROUPS;
			if (group.kind().filter(kind -> kind == MapRow.FEELINGS).isPresent()) {
				for (Object persona : slots.personas()) {
					y = placeFeelings(persona, from) + GridCoordinates.BETWEEN_GROUPS;
					from = y;
				}
				y -= GridCoordinates.BETWEEN_GROUPS;
			} else {
				y = coordinates.putRows(group.firstRow(), group.rows(), from);
				addBand(group, from, y);
			}
		}
		return y;
	}

	private void addBand(MapGrid.Group group, double top, double bottom) {
		Box box = new Box(GridCoordinates.MARGIN, top, coordinates.right() - GridCoordinates.MARGIN, bottom - top);
		if (group.lane().isPresent()) {
			NodeView lane = group.lane().get();
			double height = Math.max(0, bottom - top - 4);
			placed.put(lane, SizedNode.of(lane, TITLES).at(new Box(GridCoordinates.MARGIN, top + 2, TITLES, height)));
			bands.add(new Band(box, Optional.empty(), List.of()));
		} else {
			Optional<String> key = titleKey(group);
			bands.add(new Band(box, key.map(known -> headingAt(heading(known), box)), List.of()));
		}
	}

	private static Optional<String> titleKey(MapGrid.Group group) {
		return group.isOfTouchpoints() ? Optional.of("map.without.channel") : group.kind().flatMap(MapRow::titleKey);
	}

	private TextBlock heading(String key) {
		return TextBlock.of(captions.heading(key), TITLES - HEADER_PADDING);
	}

	private static PlacedText headingAt(TextBlock heading, Box band) {
		return heading.at(band.x() + HEADER_PADDING, band.y() + HEADER_PADDING);
	}

	/** The curve of somebody; returns where it ends. */
	private double placeFeelings(Object persona, double top) {
		String who = persona instanceof NamedElement named ? Names.title(named) : "";
		Label words = who.isBlank() ? captions.heading("map.feelings") : captions.heading("map.feelings.of", who);
		TextBlock title = TextBlock.of(words, TITLES - BESIDE_LEVELS);
		double height = Math.max(2 * EXTREME * LEVEL + sizes.feelingHeight() + 2 * HEADER_PADDING, title.height() + 2 * HEADER_PADDING);
		double neutral = top + height / 2;
		slots.of(persona).forEach((column, feelings) -> {
			double spare = (sizes.column(column) - feelings.stream().mapToDouble(sizes::slotOf).sum()) / feelings.size();
			double left = coordinates.x(column);
			for (NodeView view : feelings) {
				double slot = sizes.slotOf(view) + spare;
				int valence = view.target() instanceof Feeling feeling ? Math.clamp(feeling.getValence(), -EXTREME, EXTREME) : 0;
				SizedNode node = sizes.of(view);
				double middle = neutral - valence * LEVEL;
				placed.put(view, node.in(new Box(left, middle - node.wholeHeight() / 2, slot, node.wholeHeight()), 0));
				left += slot;
			}
		});
		Box box = new Box(GridCoordinates.MARGIN, top, coordinates.right() - GridCoordinates.MARGIN, height);
		List<Band.Level> levels = new ArrayList<>();
		for (int level = EXTREME; level >= -EXTREME; level -= EXTREME) {
			TextBlock text = TextBlock.of(Captions.small(level > 0 ? "+" + level : level < 0 ? "\u2212" + -level : "0"), TITLES);
			double y = neutral - level * LEVEL;
			double left = GridCoordinates.MARGIN + TITLES + 2;
			levels.add(new Band.Level(y, left, text.at(left - 6 - text.width(), y - text.height() / 2)));
		}
		bands.add(new Band(box, Optional.of(headingAt(title, box)), levels));
		return top + height;
	}

	/** The nodes of the diagram in its order, stages with their touchpoints. */
	private List<PlacedNode> nodes(double stagesTop) {
		Map<NodeView, PlacedNode> stages = new HashMap<>();
		double lanesBottom = bands.stream().limit(grid.groups().stream().filter(MapGrid.Group::isOfTouchpoints).count())
				.mapToDouble(band -> band.box().bottom()).max().orElse(stagesTop + headerHeight) + 4;
		for (MapGrid.StageColumns columns : grid.stages()) {
			NodeView stage = columns.stage();
			double left = coordinates.outerX(columns.first());
			Box box = new Box(left, stagesTop, coordinates.outerRight(columns.last()) - left, lanesBottom - stagesTop);
			Box header = new Box(box.x() + HEADER_PADDING, box.y() + HEADER_PADDING, box.width() - 2 * HEADER_PADDING, headerHeight - 2 * HEADER_PADDING);
			Optional<PlacedText> text = Optional.of(headers.get(stage)).filter(block -> !block.isEmpty()).map(block -> block.in(header));
			stages.put(stage, new PlacedNode(stage, box, text, stage.children().stream().map(placed::get).toList()));
		}
		return diagram.nodes().stream().map(node -> stages.getOrDefault(node, placed.get(node))).filter(node -> node != null).toList();
	}

	private List<PlacedEdge> edges(List<PlacedEdge> volumes, List<PlacedNode> nodes) {
		Map<EdgeView, PlacedEdge> ways = new HashMap<>();
		volumes.forEach(edge -> ways.put(edge.view(), edge));
		routes.forEach(route -> ways.put(route.edge(), route.placed(coordinates, placed.get(route.edge().source()).box(), placed.get(route.edge().end()).box())));
		StraightWays straight = new StraightWays(nodes);
		return diagram.edges().stream().map(edge -> Optional.ofNullable(ways.get(edge)).or(() -> straight.of(edge))).flatMap(Optional::stream).toList();
	}
}
