// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Merging;
import journey.sirius.drawing.Mark.Paint;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Mark.Role;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.layout.PlacedNode;
import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeView;

/** Draws nodes with what is in them. */
final class NodeDrawer {

	private static final double THICKEST = 10;
	private static final double MOST_ROUND = 40;

	private NodeDrawer() {
	}

	static Group draw(PlacedNode node) {
		List<Mark> marks = new ArrayList<>();
		marks.add(figure(node));
		node.text().ifPresent(text -> marks.add(new Writing(text)));
		node.children().forEach(child -> marks.add(draw(child)));
		boolean container = node.view().kind() == NodeView.Kind.CONTAINER || node.view().kind() == NodeView.Kind.LIST;
		return new Group(container ? Role.CONTAINER : Role.NODE, NamesOfViews.of(node.view()), node.view().tooltip(), marks);
	}

	private static Figure figure(PlacedNode node) {
		NodeStyle style = node.view().style();
		Optional<Pen> pen = Optional.of(style).filter(some -> some.borderSize() > 0 && some.border() != null)
				.map(some -> new Pen(some.border(), Math.min(some.borderSize(), THICKEST), some.borderLine()));
		Outline outline = switch (style.shape()) {
			case ELLIPSE -> new Outline.Ellipse(node.box());
			case FLAT_CONTAINER, SQUARE, IMAGE -> new Outline.Rectangle(node.box(), Math.clamp(style.arc() / 2.0, 0, MOST_ROUND));
		};
		return new Figure(outline, fill(style), pen);
	}

	private static Optional<Paint> fill(NodeStyle style) {
		if (style.fill() == null) {
			return Optional.empty();
		}
		if (style.secondFill() == null || style.secondFill().equals(style.fill())) {
			return Optional.of(new Plain(style.fill()));
		}
		return Optional.of(new Merging(style.fill(), style.secondFill(), style.gradient()));
	}
}
