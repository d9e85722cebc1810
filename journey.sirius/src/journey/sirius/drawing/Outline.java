// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.List;

import journey.sirius.layout.Box;
import journey.sirius.layout.Point;

/** The form of a shape. */
public sealed interface Outline {

	/** @param radius of its corners */
	record Rectangle(Box box, double radius) implements Outline {
	}

	/** An ellipse that touches the sides of a box. */
	record Ellipse(Box box) implements Outline {
	}

	/** A way from a place on. */
	record Path(Point start, List<Step> steps, boolean closed) implements Outline {

		public Path {
			steps = List.copyOf(steps);
		}
	}

	/** A step of a way. */
	sealed interface Step {
	}

	/** Straight on. */
	record Line(Point end) implements Step {
	}

	/** A curve with two points that pull it. */
	record Curve(Point first, Point second, Point end) implements Step {
	}
}
