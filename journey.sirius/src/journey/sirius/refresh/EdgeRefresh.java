// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Coercion;
import journey.sirius.expression.Expression;
import journey.sirius.expression.Variables;
import journey.sirius.specification.Candidates;
import journey.sirius.specification.EdgeMapping;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.View;

/** Makes the edges of a diagram between views that are there, and keeps those that are there already. */
final class EdgeRefresh {

	private final Diagram diagram;
	private final Evaluation evaluation;
	private final CandidateSearch search;
	private final Styling styling;
	private final ViewIndex index;
	private final Map<Identity, EdgeView> known = new HashMap<>();
	private final Map<Identity, EdgeView> made = new LinkedHashMap<>();

	EdgeRefresh(Diagram diagram, Evaluation evaluation, CandidateSearch search, Styling styling, ViewIndex index) {
		this.diagram = diagram;
		this.evaluation = evaluation;
		this.search = search;
		this.styling = styling;
		this.index = index;
		diagram.edges().forEach(edge -> known.put(new Identity(edge.mapping(), edge.target(), edge.source(), edge.end()), edge));
	}

	/** An edge is the same one if it is of the same mapping, shows the same element and joins the same views. */
	private record Identity(String mapping, EObject element, View source, View target) {
	}

	/** Edges between nodes first, then edges that begin or end at edges. */
	List<EdgeView> refresh(List<EdgeMapping> mappings) {
		Set<String> edges = mappings.stream().map(EdgeMapping::name).collect(Collectors.toSet());
		List<EdgeMapping> later = new ArrayList<>();
		for (EdgeMapping mapping : mappings) {
			if (mapping.sources().stream().anyMatch(edges::contains) || mapping.targets().stream().anyMatch(edges::contains)) {
				later.add(mapping);
			} else {
				refresh(mapping);
			}
		}
		later.forEach(this::refresh);
		return inTheirPlaces();
	}

	/** What is there keeps its place, what is new comes last. */
	private List<EdgeView> inTheirPlaces() {
		Set<EdgeView> shown = new HashSet<>(made.values());
		List<EdgeView> edges = new ArrayList<>(diagram.edges().stream().filter(shown::contains).toList());
		edges.forEach(shown::remove);
		made.values().stream().filter(shown::contains).forEach(edges::add);
		return edges;
	}

	private void refresh(EdgeMapping mapping) {
		Candidates candidates = mapping.candidates();
		if (!candidates.createElements() || !diagram.synchronised() && !candidates.synchronizationLock()) {
			return;
		}
		if (mapping.useDomainElement()) {
			elements(mapping);
		} else {
			relations(mapping);
		}
	}

	private void elements(EdgeMapping mapping) {
		Variables outer = Variables.of(diagram.target()).with("diagram", diagram);
		for (EObject element : search.of(mapping, outer)) {
			Variables variables = outer.in(element);
			List<EObject> targets = found(mapping, "/targetFinderExpression", mapping.targetFinder(), variables);
			for (EObject source : found(mapping, "/sourceFinderExpression", mapping.sourceFinder(), variables)) {
				for (EObject target : targets) {
					for (View sourceView : index.of(mapping.sources(), source)) {
						index.of(mapping.targets(), target).forEach(targetView -> add(mapping, element, sourceView, targetView));
					}
				}
			}
		}
	}

	private void relations(EdgeMapping mapping) {
		for (View sourceView : index.of(mapping.sources())) {
			Variables variables = Variables.of(sourceView.target()).with("diagram", diagram).with("sourceView", sourceView);
			EObject element = shownElement(mapping, sourceView, variables);
			for (EObject target : found(mapping, "/targetFinderExpression", mapping.targetFinder(), variables.in(element))) {
				index.of(mapping.targets(), target).forEach(targetView -> add(mapping, element, sourceView, targetView));
			}
		}
	}

	/** What a relation is about: what its mapping says, else the element of its source. */
	private EObject shownElement(EdgeMapping mapping, View source, Variables variables) {
		EObject element = mapping.target() == null ? null
				: Coercion.toElement(evaluation.elements(mapping.name() + "/targetExpression", mapping.target(), variables));
		return element == null ? source.target() : element;
	}

	private List<EObject> found(EdgeMapping mapping, String feature, Expression finder, Variables variables) {
		return evaluation.elements(mapping.name() + feature, finder, variables);
	}

	private void add(EdgeMapping mapping, EObject element, View source, View target) {
		Identity identity = new Identity(mapping.name(), element, source, target);
		Variables variables = Variables.of(element).with("diagram", diagram).with("container", diagram.target()).with("containerView", diagram)
				.with("sourceView", source).with("targetView", target);
		boolean wanted = !made.containsKey(identity) && evaluation.precondition(mapping.name() + "/preconditionExpression", mapping.candidates().precondition(),
				variables.with("source", source.target()).with("target", target.target()));
		if (wanted) {
			EdgeView kept = known.get(identity);
			EdgeView edge = kept == null ? new EdgeView(mapping.name(), element, source, target) : kept;
			styling.style(edge, mapping, variables.with("view", edge));
			made.put(identity, edge);
			index.add(edge);
		}
	}
}
