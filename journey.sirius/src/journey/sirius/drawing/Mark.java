// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.List;
import java.util.Optional;

import journey.sirius.layout.PlacedText;
import journey.sirius.view.Color;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle;

/** Something that is drawn. */
public sealed interface Mark {

	/**
	 * Marks that belong together.
	 *
	 * @param name what it is, for those who do not see it; empty for what only decorates
	 * @param tooltip what is told when somebody points to it; may be empty
	 */
	record Group(Role role, String name, String tooltip, List<Mark> marks) implements Mark {

		public Group {
			marks = List.copyOf(marks);
		}
	}

	/** What a group is. */
	enum Role {
		DECORATION, CONTAINER, NODE, EDGE
	}

	/** A shape. */
	record Figure(Outline outline, Optional<Paint> fill, Optional<Pen> pen) implements Mark {
	}

	/** A text. */
	record Writing(PlacedText text) implements Mark {
	}

	/** What fills a shape. */
	sealed interface Paint {
	}

	/** One colour. */
	record Plain(Color color) implements Paint {
	}

	/** Two colours that merge. */
	record Merging(Color from, Color to, NodeStyle.Gradient direction) implements Paint {

		/** 1 if the colours merge from the left to the right, else 0. */
		public int across() {
			return direction == NodeStyle.Gradient.TOP_TO_BOTTOM ? 0 : 1;
		}

		/** 1 if the colours merge from the top to the bottom, else 0. */
		public int down() {
			return direction == NodeStyle.Gradient.LEFT_TO_RIGHT ? 0 : 1;
		}
	}

	/** What draws a line. */
	record Pen(Color color, double width, LineStyle line) {

		/** How long dashes and the gaps between them are, in turn; none for a line without gaps. */
		public double[] dashes() {
			double unit = Math.max(1, width);
			return switch (line) {
				case SOLID -> new double[0];
				case DASH -> new double[] {5 * unit, 3 * unit};
				case DOT -> new double[] {1.5 * unit, 2.5 * unit};
				case DASH_DOT -> new double[] {6 * unit, 2.5 * unit, 1.5 * unit, 2.5 * unit};
			};
		}
	}
}
