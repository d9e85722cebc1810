// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.List;

/** What a picture shows, before anything has a place. */
record Picture(String title, String description, Flow flow, List<Frame> frames, List<Line> lines) {

	boolean isFramed() {
		return frames.stream().noneMatch(frame -> frame.title().isEmpty());
	}

	/** Where lines lead: from a class to its parts and subclasses. */
	enum Flow {
		DOWN, RIGHT
	}

	/** Classes of one group; without a title no frame is drawn. */
	record Frame(String title, Group group, List<Box> boxes) {
	}

	/**
	 * A class.
	 *
	 * @param supertypes those without a line to them
	 * @param rows       features without a line
	 */
	record Box(String name, boolean isAbstract, String supertypes, List<Row> rows) {
	}

	enum Kind {
		ATTRIBUTE, CONTAINMENT, REFERENCE, INHERITANCE
	}

	record Row(Kind kind, String text) {
	}

	/**
	 * @param from the container, the supertype or the one who refers; the name of a box
	 * @param to   the part, the subclass or the one referred to
	 */
	record Line(Kind kind, String from, String to, String label) {
	}
}
