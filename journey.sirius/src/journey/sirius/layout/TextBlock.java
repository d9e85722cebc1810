// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;

import journey.sirius.view.Label;

/** A label in lines, before it has a place. */
record TextBlock(Label label, TypeSize size, List<String> lines, double width) {

	/** A label in lines no wider than there is room. */
	static TextBlock of(Label label, double room) {
		TypeSize size = TypeSize.of(label);
		List<String> lines = Wrapping.lines(label.text(), size, room);
		return new TextBlock(label, size, lines, Math.ceil(lines.stream().mapToDouble(size::width).max().orElse(0)));
	}

	double height() {
		return lines.size() * size.lineHeight();
	}

	boolean isEmpty() {
		return lines.isEmpty();
	}

	/** The block in a box: in the middle of its height, and as its alignment wants across. */
	PlacedText in(Box box) {
		return at(box, box.centerY() - height() / 2, label.alignment());
	}

	/** The block at the top of a box. */
	PlacedText atTop(Box box) {
		return at(box, box.y(), label.alignment());
	}

	/** The block with its left end at a place, its first line below it. */
	PlacedText at(double left, double top) {
		return at(new Box(left, top, width, height()), top, Label.Alignment.LEFT);
	}

	/** The block around a place, its first line below it. */
	PlacedText around(double center, double top) {
		return at(new Box(center - width / 2, top, width, height()), top, Label.Alignment.CENTER);
	}

	private PlacedText at(Box box, double top, Label.Alignment alignment) {
		double anchor = switch (alignment) {
			case LEFT -> box.x();
			case CENTER -> box.centerX();
			case RIGHT -> box.right();
		};
		List<PlacedText.Line> placed = new ArrayList<>();
		for (String line : lines) {
			placed.add(new PlacedText.Line(line, top + placed.size() * size.lineHeight() + size.baseline(), size.width(line)));
		}
		return new PlacedText(label, size, alignment, anchor, top, placed);
	}
}
