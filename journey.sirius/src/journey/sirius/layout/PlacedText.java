// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;

import journey.sirius.view.Label;

/**
 * A label in lines that have their places.
 *
 * @param alignment which end of each line the anchor is
 * @param anchor from the left
 * @param top of the first line
 */
public record PlacedText(Label label, TypeSize size, Label.Alignment alignment, double anchor, double top, List<Line> lines) {

	/**
	 * A line of a text.
	 *
	 * @param baseline where its letters stand, from the top of the diagram
	 */
	public record Line(String text, double baseline, double width) {
	}

	public PlacedText {
		lines = List.copyOf(lines);
	}

	/** The room that the text takes. */
	public Box box() {
		double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
		return new Box(left(width), top, width, lines.size() * size.lineHeight());
	}

	/** Where a line of a width begins. */
	public double left(double width) {
		return switch (alignment) {
			case LEFT -> anchor;
			case CENTER -> anchor - width / 2;
			case RIGHT -> anchor - width;
		};
	}

	PlacedText moved(double right, double down) {
		return new PlacedText(label, size, alignment, anchor + right, top + down,
				lines.stream().map(line -> new Line(line.text(), line.baseline() + down, line.width())).toList());
	}
}
