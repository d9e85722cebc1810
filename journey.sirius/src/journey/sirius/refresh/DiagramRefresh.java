// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Variables;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.specification.EdgeMapping;
import journey.sirius.specification.Layer;
import journey.sirius.specification.NodeMapping;
import journey.sirius.view.Diagram;
import journey.sirius.view.NodeView;
import journey.sirius.view.NodeView.Kind;

/** Computes diagrams of one description. */
public final class DiagramRefresh {

	/** Nodes of all layers come before containers; what is of the same kind keeps its order. */
	private static final Comparator<NodeMapping> NODES_FIRST = Comparator.comparing(mapping -> mapping.kind() != Kind.NODE);

	private final DiagramDescription description;
	private final Interpreter interpreter;

	public DiagramRefresh(DiagramDescription description, Interpreter interpreter) {
		this.description = description;
		this.interpreter = interpreter;
	}

	/** What the diagrams are made from. */
	public DiagramDescription description() {
		return description;
	}

	/** Whether there is a diagram of an element. */
	public boolean describes(EObject element) {
		return DomainClass.of(description.domainClass()).filter(wanted -> wanted.includes(element)).isPresent()
				&& new Evaluation(interpreter).precondition(description.name(), description.precondition(), Variables.of(element));
	}

	/** A new diagram of an element, with the layers that are on at first. */
	public Diagram open(EObject element) {
		Diagram diagram = new Diagram(description.name(), element);
		description.additionalLayers().stream().filter(layer -> !layer.optional() || layer.activeByDefault()).forEach(layer -> diagram.switchOn(layer.name()));
		refresh(diagram);
		return diagram;
	}

	/** Brings a diagram up to date with its model and its layers. */
	public void refresh(Diagram diagram) {
		Evaluation evaluation = new Evaluation(interpreter);
		CandidateSearch search = new CandidateSearch(evaluation, diagram.target());
		Styling styling = new Styling(evaluation);
		List<Layer> layers = description.active(diagram.layers());
		List<NodeMapping> nodeMappings = layers.stream().flatMap(layer -> layer.nodes().stream()).sorted(NODES_FIRST).toList();
		List<EdgeMapping> edgeMappings = layers.stream().flatMap(layer -> layer.edges().stream()).toList();
		List<NodeView> nodes = new NodeRefresh(diagram, evaluation, search, styling).refresh(nodeMappings);
		ViewIndex index = new ViewIndex();
		index.addAll(nodes);
		diagram.hold(evaluation.text(description.name() + "/titleExpression", description.title(), Variables.of(diagram.target())), nodes,
				new EdgeRefresh(diagram, evaluation, search, styling, index).refresh(edgeMappings), evaluation.problems());
	}
}
