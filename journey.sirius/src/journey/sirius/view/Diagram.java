// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;

/** A diagram of a model element: the views that are in it, and the layers that are on. */
public final class Diagram {

	private final String description;
	private final EObject target;
	private final Set<String> layers = new TreeSet<>();
	private boolean synchronised = true;
	private String title = "";
	private List<NodeView> nodes = List.of();
	private List<EdgeView> edges = List.of();
	private List<Problem> problems = List.of();

	/** @param description the name of the description in the specification, such as {@code Journey map} */
	public Diagram(String description, EObject target) {
		this.description = description;
		this.target = target;
	}

	/** The name of the description in the specification. */
	public String description() {
		return description;
	}

	/** The model element that the diagram is about. */
	public EObject target() {
		return target;
	}

	public String title() {
		return title;
	}

	/** Whether a refresh makes the views of all mappings; if not, only of those that are always synchronised. */
	public boolean synchronised() {
		return synchronised;
	}

	public void setSynchronised(boolean synchronised) {
		this.synchronised = synchronised;
	}

	/** The names of the additional layers that are on. */
	public Set<String> layers() {
		return Collections.unmodifiableSet(layers);
	}

	public void switchOn(String layer) {
		layers.add(layer);
	}

	public void switchOff(String layer) {
		layers.remove(layer);
	}

	/** The nodes and containers that are in the diagram itself, in their order. */
	public List<NodeView> nodes() {
		return Collections.unmodifiableList(nodes);
	}

	/** All edges, in their order. */
	public List<EdgeView> edges() {
		return Collections.unmodifiableList(edges);
	}

	/** What could not be computed at the last refresh. */
	public List<Problem> problems() {
		return Collections.unmodifiableList(problems);
	}

	/** Replaces the content. */
	public void hold(String newTitle, List<NodeView> newNodes, List<EdgeView> newEdges, List<Problem> newProblems) {
		title = newTitle;
		nodes = new ArrayList<>(newNodes);
		edges = new ArrayList<>(newEdges);
		problems = new ArrayList<>(newProblems);
	}
}
