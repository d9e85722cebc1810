// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;
import java.util.Optional;

import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeStyle.Shape;
import journey.sirius.view.NodeView;

/**
 * A node that has its size: at least the one of its style, and as high as its label needs.
 *
 * @param width of what is drawn
 * @param height of what is drawn
 */
record SizedNode(NodeView view, TextBlock text, double width, double height) {

	private static final double PIXELS_OF_A_UNIT = 10;
	private static final double PADDING = 8;
	private static final double PADDING_ABOVE = 6;
	private static final double GAP_TO_LABEL = 2;
	/** Bounds against styles that nobody can mean. */
	private static final double SMALLEST = 10;
	private static final double LARGEST = 2_000;
	/** So much larger than a rectangle is the ellipse around it. */
	private static final double AROUND = Math.sqrt(2);

	/**
	 * A node with its label.
	 *
	 * @param usual the room for a text whose style leaves that to the content, or has hardly room for a word
	 */
	static SizedNode of(NodeView view, double usual) {
		NodeStyle style = view.style();
		double minimum = pixels(style.width());
		double minimumHeight = pixels(style.height());
		if (view.label().onBorder() || style.shape() == Shape.IMAGE) {
			TextBlock text = TextBlock.of(view.label(), Math.max(usual, minimum));
			return new SizedNode(view, text, Math.max(minimum, SMALLEST), Math.max(minimumHeight, SMALLEST));
		}
		double width = Math.max(minimum, usual);
		if (style.shape() == Shape.ELLIPSE) {
			TextBlock text = TextBlock.of(view.label(), width);
			return new SizedNode(view, text, Math.max(minimum, Math.ceil(text.width() * AROUND) + 2), Math.max(minimumHeight, Math.ceil(text.height() * AROUND)));
		}
		TextBlock text = TextBlock.of(view.label(), width - 2 * PADDING);
		return new SizedNode(view, text, width, Math.max(minimumHeight, text.height() + 2 * PADDING_ABOVE));
	}

	private static double pixels(int units) {
		return Math.clamp(units * PIXELS_OF_A_UNIT, 0, LARGEST);
	}

	private boolean isBeside() {
		return view.label().onBorder() || view.style().shape() == Shape.IMAGE;
	}

	/** Whether the node may be higher than it needs, to be as high as its neighbours. */
	private boolean mayGrow() {
		return !isBeside() && view.style().shape() != Shape.ELLIPSE;
	}

	/** The room across that the node takes with its label. */
	double wholeWidth() {
		return isBeside() ? Math.max(width, text.width()) : width;
	}

	/** The room down that the node takes with its label. */
	double wholeHeight() {
		return isBeside() && !text.isEmpty() ? height + GAP_TO_LABEL + text.height() : height;
	}

	/** The node in the middle of a place, at least so high if it may grow. */
	PlacedNode in(Box place, double least) {
		double placedHeight = mayGrow() ? Math.max(height, least) : height;
		double whole = mayGrow() ? placedHeight : wholeHeight();
		return at(new Box(place.centerX() - width / 2, place.centerY() - whole / 2, width, placedHeight));
	}

	/** The node with this box of what is drawn. */
	PlacedNode at(Box box) {
		return new PlacedNode(view, box, Optional.of(text).filter(some -> !some.isEmpty()).map(some -> placed(some, box)), List.of());
	}

	private PlacedText placed(TextBlock some, Box box) {
		if (isBeside()) {
			return some.around(box.centerX(), box.bottom() + GAP_TO_LABEL);
		}
		return some.in(new Box(box.x() + PADDING, box.y(), box.width() - 2 * PADDING, box.height()));
	}
}
