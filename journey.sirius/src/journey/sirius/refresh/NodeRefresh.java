// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Variables;
import journey.sirius.specification.Candidates;
import journey.sirius.specification.NodeMapping;
import journey.sirius.view.Diagram;
import journey.sirius.view.NodeView;

/** Makes the nodes and containers of a diagram, and keeps those that are there already. */
final class NodeRefresh {

	private final Diagram diagram;
	private final Evaluation evaluation;
	private final CandidateSearch search;
	private final Styling styling;

	NodeRefresh(Diagram diagram, Evaluation evaluation, CandidateSearch search, Styling styling) {
		this.diagram = diagram;
		this.evaluation = evaluation;
		this.search = search;
		this.styling = styling;
	}

	/** The views of the diagram itself, with all that is in them. */
	List<NodeView> refresh(List<NodeMapping> mappings) {
		return views(mappings, null, diagram.target(), diagram.nodes());
	}

	/** A view is the same one if it is in the same container, of the same mapping and shows the same element. */
	private record Identity(String mapping, EObject element) {
	}

	private List<NodeView> views(List<NodeMapping> mappings, NodeView container, EObject context, List<NodeView> existing) {
		Map<Identity, NodeView> known = new HashMap<>();
		existing.forEach(view -> known.put(new Identity(view.mapping(), view.target()), view));
		PlacedViews views = new PlacedViews(existing);
		for (NodeMapping mapping : mappings) {
			Candidates candidates = mapping.candidates();
			if (!candidates.createElements() || !diagram.synchronised() && !candidates.synchronizationLock()) {
				continue;
			}
			List<NodeView> shown = new ArrayList<>();
			Variables outer = Variables.of(context).with("diagram", diagram).with("container", context).with("containerView", container == null ? diagram : container);
			for (EObject element : search.of(mapping, outer)) {
				Variables variables = outer.in(element);
				if (evaluation.precondition(mapping.name() + "/preconditionExpression", candidates.precondition(), variables)) {
					NodeView kept = known.get(new Identity(mapping.name(), element));
					NodeView view = kept == null ? new NodeView(mapping.name(), element, mapping.kind(), container) : kept;
					styling.style(view, mapping, variables.with("view", view));
					view.hold(views(mapping.bordered(), view, element, view.bordered()), views(mapping.children(), view, element, view.children()));
					shown.add(view);
				}
			}
			views.replace(mapping, shown);
		}
		return views.all();
	}
}
