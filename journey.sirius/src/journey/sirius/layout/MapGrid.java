// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Channel;
import journey.model.journey.Touchpoint;
import journey.sirius.view.Diagram;
import journey.sirius.view.NodeView;

/**
 * Which column and which row each node of a journey map stands in. A stage has as many columns as its touchpoints need: they go down
 * through the lanes as long as that is possible, and then one column to the right, so that columns read from the left and from the top give the
 * order of the stage. A stage that would become too wide puts several touchpoints of a lane below each other.
 */
final class MapGrid {

	static final String STAGE = "JM_Stage";
	static final String LANE = "JM_Lane";

	/** A stage of more columns puts touchpoints below each other. */
	private static final int WIDE = 6;

	/**
	 * Rows that belong together.
	 *
	 * @param kind what stands there; empty for touchpoints
	 * @param lane the channel of the touchpoints, if there is one
	 */
	record Group(Optional<MapRow> kind, Optional<NodeView> lane, int firstRow, int rows) {

		boolean isOfTouchpoints() {
			return kind.isEmpty();
		}
	}

	/** The columns of a stage. */
	record StageColumns(NodeView stage, int first, int count) {

		int last() {
			return first + count - 1;
		}
	}

	private final Map<NodeView, GridCell> cells = new LinkedHashMap<>();
	private final Map<NodeView, StageColumns> columnsOfStage = new LinkedHashMap<>();
	private final Map<NodeView, List<NodeView>> feelings = new LinkedHashMap<>();
	private final List<Group> groups = new ArrayList<>();
	private final List<NodeView> lanes;
	private final List<NodeView> stages;
	private final MapPlaces places;
	private int columns;
	private int rows;

	MapGrid(Diagram diagram) {
		this.lanes = diagram.nodes().stream().filter(node -> node.mapping().equals(LANE)).toList();
		this.stages = diagram.nodes().stream().filter(node -> node.mapping().equals(STAGE)).toList();
		this.places = new MapPlaces(stages);
		placeTouchpoints();
		columns = Math.max(1, columns);
		placeNotes(diagram);
	}

	Map<NodeView, GridCell> cells() {
		return cells;
	}

	List<StageColumns> stages() {
		return List.copyOf(columnsOfStage.values());
	}

	List<Group> groups() {
		return groups;
	}

	/** The feelings by touchpoint, in the order of the diagram. */
	Map<NodeView, List<NodeView>> feelings() {
		return feelings;
	}

	int columns() {
		return columns;
	}

	int rows() {
		return rows;
	}

	/** Counts down each lane of a column. */
	private static final class Filling {

		private final Map<Long, Integer> counts = new HashMap<>();

		int next(int column, int lane) {
			return counts.merge((long) column << Integer.SIZE | lane, 1, Integer::sum) - 1;
		}
	}

	private void placeTouchpoints() {
		Map<EObject, Integer> laneOfChannel = new HashMap<>();
		lanes.forEach(lane -> laneOfChannel.putIfAbsent(lane.target(), laneOfChannel.size()));
		Map<NodeView, GridCell> inLanes = new LinkedHashMap<>();
		Map<NodeView, Integer> laneOf = new HashMap<>();
		int[] heights = new int[lanes.size() + 1];
		Filling filling = new Filling();
		for (NodeView stage : stages) {
			int[] steps = steps(stage.children(), laneOfChannel);
			int wanted = steps.length == 0 ? 1 : steps[steps.length - 1] + 1;
			int most = Math.max(WIDE, (int) Math.ceil(Math.sqrt(wanted)));
			int below = (wanted + most - 1) / most;
			int count = (wanted + below - 1) / below;
			columnsOfStage.put(stage, new StageColumns(stage, columns, count));
			for (int i = 0; i < steps.length; i++) {
				NodeView touchpoint = stage.children().get(i);
				int lane = lane(touchpoint, laneOfChannel);
				int column = columns + steps[i] / below;
				int depth = filling.next(column, lane);
				heights[lane] = Math.max(heights[lane], depth + 1);
				laneOf.put(touchpoint, lane);
				inLanes.put(touchpoint, new GridCell(column, depth));
			}
			columns += count;
		}
		int[] firstRows = addLanes(heights);
		inLanes.forEach((touchpoint, cell) -> cells.put(touchpoint, new GridCell(cell.column(), firstRows[laneOf.get(touchpoint)] + cell.row())));
	}

	/** For each touchpoint of a stage the column that it would have in a stage of any width. */
	private int[] steps(List<NodeView> touchpoints, Map<EObject, Integer> laneOfChannel) {
		int[] steps = new int[touchpoints.size()];
		int step = 0;
		int previous = -1;
		for (int i = 0; i < steps.length; i++) {
			int lane = lane(touchpoints.get(i), laneOfChannel);
			if (lane <= previous) {
				step++;
			}
			previous = lane;
			steps[i] = step;
		}
		return steps;
	}

	private int lane(NodeView view, Map<EObject, Integer> laneOfChannel) {
		if (view.target() instanceof Touchpoint touchpoint) {
			for (Channel channel : touchpoint.getChannels()) {
				Integer lane = laneOfChannel.get(channel);
				if (lane != null) {
					return lane;
				}
			}
		}
		return lanes.size();
	}

	private int[] addLanes(int[] heights) {
		int[] firstRows = new int[heights.length];
		for (int lane = 0; lane < heights.length; lane++) {
			boolean named = lane < lanes.size();
			int height = named ? Math.max(1, heights[lane]) : heights[lane];
			firstRows[lane] = rows;
			if (height > 0) {
				groups.add(new Group(Optional.empty(), named ? Optional.of(lanes.get(lane)) : Optional.empty(), rows, height));
				rows += height;
			}
		}
		return firstRows;
	}

	private void placeNotes(Diagram diagram) {
		Map<MapRow, List<NodeView>> byRow = new EnumMap<>(MapRow.class);
		for (NodeView node : diagram.nodes()) {
			if (node.mapping().equals(LANE) || node.mapping().equals(STAGE)) {
				continue;
			}
			MapRow row = MapRow.ofMapping(node.mapping());
			Optional<NodeView> place = places.of(node.target());
			if (row == MapRow.FEELINGS && place.filter(cells::containsKey).isPresent()) {
				feelings.computeIfAbsent(place.get(), any -> new ArrayList<>()).add(node);
			} else {
				MapRow there = row == MapRow.FEELINGS ? MapRow.OTHERS : place.isEmpty() ? row.ofJourney() : row;
				byRow.computeIfAbsent(there, any -> new ArrayList<>()).add(node);
			}
		}
		for (MapRow row : MapRow.values()) {
			if (row == MapRow.FEELINGS && !feelings.isEmpty()) {
				groups.add(new Group(Optional.of(row), Optional.empty(), rows, 0));
			} else if (byRow.containsKey(row)) {
				int height = place(byRow.get(row));
				groups.add(new Group(Optional.of(row), Optional.empty(), rows, height));
				rows += height;
			}
		}
	}

	/** Gives notes their cells, under their touchpoints or anywhere under their stages; returns how many rows that takes. */
	private int place(List<NodeView> notes) {
		Filling filling = new Filling();
		Map<NodeView, Integer> spread = new HashMap<>();
		int anywhere = 0;
		int height = 0;
		for (NodeView note : notes) {
			Optional<NodeView> place = places.of(note.target());
			int column;
			if (place.isEmpty()) {
				column = anywhere++ % columns;
			} else if (cells.containsKey(place.get())) {
				column = cells.get(place.get()).column();
			} else {
				StageColumns stage = columnsOfStage.get(place.get().container().orElse(place.get()));
				column = stage.first() + (spread.merge(stage.stage(), 1, Integer::sum) - 1) % stage.count();
			}
			int depth = filling.next(column, 0);
			cells.put(note, new GridCell(column, rows + depth));
			height = Math.max(height, depth + 1);
		}
		return height;
	}
}
