// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

import journey.sirius.expression.Expression;

/**
 * Elements or relations that are shown as edges.
 *
 * @param useDomainElement whether an edge shows an element of its own; if not, it shows a relation of its source's element
 * @param sources names of the mappings whose views can be sources
 * @param targets names of the mappings whose views can be targets
 * @param sourceFinder from the element of the edge to the elements of its sources; null for a relation
 * @param targetFinder from the element of the edge, or of the source of a relation, to the elements of the targets
 * @param target from the element of the source to the element that a relation is about; null if it is the source's own
 */
public record EdgeMapping(String name, String label, Candidates candidates, boolean useDomainElement, List<String> sources, List<String> targets, Expression sourceFinder,
		Expression targetFinder, Expression target, EdgeStyleDescription style, List<Conditional<EdgeStyleDescription>> conditionalStyles, Reactions reactions)
		implements Mapping {

	public EdgeMapping {
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		conditionalStyles = List.copyOf(conditionalStyles);
	}
}
