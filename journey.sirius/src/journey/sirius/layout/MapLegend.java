// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Move;
import journey.model.journey.TransitionKind;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;

/** Says which line stands for which kind of move; only for kinds that occur. */
final class MapLegend {

	private static final double LINE = 44;
	private static final double BESIDE_LINE = 6;
	private static final double BETWEEN = 18;

	private final List<LegendEntry> entries = new ArrayList<>();
	private double right;
	private double bottom;

	private MapLegend(double left, double top) {
		this.right = left;
		this.bottom = top;
	}

	/** Entries beside each other, and below each other where there is no more room. */
	static MapLegend of(Diagram diagram, Captions captions, double left, double top, double room) {
		Map<TransitionKind, List<EdgeView>> kinds = new EnumMap<>(TransitionKind.class);
		for (EdgeView edge : diagram.edges()) {
			if (edge.target() instanceof Move move) {
				kinds.computeIfAbsent(move.getKind(), kind -> new ArrayList<>()).add(edge);
			}
		}
		MapLegend legend = new MapLegend(left, top);
		double x = left;
		double y = top;
		for (Map.Entry<TransitionKind, List<EdgeView>> kind : kinds.entrySet()) {
			TextBlock text = TextBlock.of(captions.note("map.move." + kind.getKey().getLiteral()), room - LINE - BESIDE_LINE);
			double width = LINE + BESIDE_LINE + text.width();
			if (x > left && x + width > left + room) {
				x = left;
				y = legend.bottom;
			}
			legend.add(kind.getValue(), text, x, y);
			x += width + BETWEEN;
		}
		return legend;
	}

	private void add(List<EdgeView> edges, TextBlock text, double x, double y) {
		double middle = y + text.height() / 2;
		PlacedText placed = text.at(x + LINE + BESIDE_LINE, y);
		entries.add(new LegendEntry(edges, List.of(new Point(x, middle), new Point(x + LINE, middle)), placed));
		right = Math.max(right, placed.box().right());
		bottom = Math.max(bottom, placed.box().bottom());
	}

	List<LegendEntry> entries() {
		return entries;
	}

	double right() {
		return right;
	}

	/** Where what follows may begin. */
	double bottom() {
		return entries.isEmpty() ? bottom : bottom + GridCoordinates.BETWEEN_GROUPS;
	}
}
