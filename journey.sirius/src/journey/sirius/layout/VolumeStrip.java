// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.sirius.view.EdgeView;

/** The room above the stages in which edges from stage to stage run, each with its label on it. */
final class VolumeStrip {

	static final String VOLUME = "JM_Volume";

	private static final double RISE = 26;
	private static final double AROUND = 6;
	private static final double FROM_MIDDLE = 18;

	private final List<EdgeView> edges;

	VolumeStrip(List<EdgeView> edges) {
		this.edges = edges;
	}

	/** Puts the edges above the stages. */
	List<PlacedEdge> place(Map<Object, Box> stages, double top) {
		List<PlacedEdge> placed = new ArrayList<>();
		double line = top + height(stages) - RISE;
		for (EdgeView edge : edges) {
			Box from = stages.get(edge.source());
			Box to = stages.get(edge.end());
			double begin = from.centerX() + FROM_MIDDLE;
			double end = to.centerX() - FROM_MIDDLE;
			List<Point> points = List.of(new Point(begin, from.y()), new Point(begin, line), new Point(end, line), new Point(end, to.y()));
			placed.add(new PlacedEdge(edge, Corners.of(points), labels(edge, (begin + end) / 2, line, room(from, to))));
		}
		return placed;
	}

	/** The height of the strip. */
	double height(Map<Object, Box> stages) {
		Map<EdgeView, Double> heights = new HashMap<>();
		edges.forEach(edge -> heights.put(edge, blocks(edge, room(stages.get(edge.source()), stages.get(edge.end()))).stream().mapToDouble(TextBlock::height).sum()));
		return edges.isEmpty() ? 0 : heights.values().stream().mapToDouble(height -> height).max().orElse(0) + RISE + 2 * AROUND;
	}

	private static double room(Box from, Box to) {
		return Math.max(40, Math.abs(to.centerX() - from.centerX()) - 2 * FROM_MIDDLE - 2 * AROUND);
	}

	private static List<TextBlock> blocks(EdgeView edge, double room) {
		List<TextBlock> blocks = new ArrayList<>();
		edge.beginLabel().ifPresent(label -> blocks.add(TextBlock.of(label, room)));
		edge.centerLabel().ifPresent(label -> blocks.add(TextBlock.of(label, room)));
		edge.endLabel().ifPresent(label -> blocks.add(TextBlock.of(label, room)));
		blocks.removeIf(TextBlock::isEmpty);
		return blocks;
	}

	private static List<PlacedText> labels(EdgeView edge, double center, double line, double room) {
		List<PlacedText> placed = new ArrayList<>();
		double bottom = line - AROUND - edge.style().size() / 2.0;
		for (TextBlock block : blocks(edge, room).reversed()) {
			placed.add(block.around(center, bottom - block.height()));
			bottom -= block.height();
		}
		return placed.reversed();
	}
}
