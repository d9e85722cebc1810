// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A node or a container of a diagram. */
public final class NodeView extends View {

	private final Kind kind;
	private final NodeView container;
	private Label label;
	private NodeStyle style;
	private List<NodeView> bordered = List.of();
	private List<NodeView> children = List.of();

	/** What a node is made of. */
	public enum Kind {
		NODE, BORDERED_NODE, CONTAINER, LIST, LIST_ELEMENT
	}

	/** @param container where the node is in, or on whose border; null if it is in the diagram itself */
	public NodeView(String mapping, EObject target, Kind kind, NodeView container) {
		super(mapping, target);
		this.kind = kind;
		this.container = container;
	}

	public Kind kind() {
		return kind;
	}

	/** The node that this one is in, or on whose border it is; empty if it is in the diagram itself. */
	public Optional<NodeView> container() {
		return Optional.ofNullable(container);
	}

	public Label label() {
		return label;
	}

	public NodeStyle style() {
		return style;
	}

	/** Gives the node its look. */
	public void show(Label newLabel, NodeStyle newStyle) {
		label = newLabel;
		style = newStyle;
	}

	/** The nodes on the border of this one. */
	public List<NodeView> bordered() {
		return Collections.unmodifiableList(bordered);
	}

	/** The nodes and containers in this one. */
	public List<NodeView> children() {
		return Collections.unmodifiableList(children);
	}

	/** Replaces what is on the border and inside. */
	public void hold(List<NodeView> newBordered, List<NodeView> newChildren) {
		bordered = new ArrayList<>(newBordered);
		children = new ArrayList<>(newChildren);
	}
}
