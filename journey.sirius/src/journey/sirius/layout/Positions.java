// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import journey.sirius.json.ElementName;
import journey.sirius.view.Diagram;
import journey.sirius.view.NodeView;

/** Where users want nodes to be, whatever the layout would do with them. */
public final class Positions {

	/** Nobody wants anything. */
	public static final Positions NONE = new Positions(Map.of());

	private final Map<Key, Point> points;

	/**
	 * Which node is meant.
	 *
	 * @param diagram the name of the description
	 * @param about the element that the diagram is about
	 * @param element what the node shows
	 */
	public record Key(String diagram, String about, String mapping, String element) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			return Arrays.compare(parts(), other.parts());
		}

		private String[] parts() {
			return new String[] {diagram, about, mapping, element};
		}
	}

	public Positions(Map<Key, Point> points) {
		this.points = new TreeMap<>(points);
	}

	/** All positions, in the order of their keys. */
	public Map<Key, Point> points() {
		return Collections.unmodifiableMap(points);
	}

	/** The top left corner that a node is to have. */
	Optional<Point> of(Diagram diagram, NodeView node) {
		return points.isEmpty() ? Optional.empty() : Optional.ofNullable(points.get(keyOf(diagram, node)));
	}

	/** What positions of a node are kept under. */
	public static Key keyOf(Diagram diagram, NodeView node) {
		return new Key(diagram.description(), ElementName.of(diagram.target()), node.mapping(), ElementName.of(node.target()));
	}

	boolean isEmpty() {
		return points.isEmpty();
	}
}
