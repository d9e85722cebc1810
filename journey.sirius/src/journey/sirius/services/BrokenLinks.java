// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.measurability.Link;
import journey.model.measurability.Measurability;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
import journey.model.queries.WorkspaceIndex;

/** Which links from goals to sources do not hold, as the report says. */
record BrokenLinks(Measurability measurability, Set<Kpi> kpis, Map<Kpi, Set<EObject>> ways, Set<NamedElement> places) {

	static BrokenLinks of(EObject element) {
		return Knowledge.of(element).knowledge(BrokenLinks.class, BrokenLinks::gather);
	}

	private static BrokenLinks gather(WorkspaceIndex index) {
		BrokenLinks links = new BrokenLinks(Measurability.of(index), new HashSet<>(index.elements(Kpi.class)), new HashMap<>(), new HashSet<>());
		for (Kpi kpi : links.kpis) {
			if (links.measurability.of(kpi) instanceof Refutation refutation) {
				Set<EObject> way = links.ways.computeIfAbsent(kpi, any -> new HashSet<>());
				refutation.links().stream().map(Link::element).forEach(way::add);
				way.add(refutation.missing().place());
				links.places.add(refutation.missing().place());
			}
		}
		return links;
	}

	/** Why a KPI cannot be computed; null if it can, or if nobody knows. */
	Refutation refutation(Kpi kpi) {
		return kpis.contains(kpi) && measurability.of(kpi) instanceof Refutation refutation ? refutation : null;
	}

	/** Whether a goal has no measure that can be computed. */
	boolean breaks(Goal goal) {
		Verdict verdict = measurability.of(goal);
		return !verdict.isProved();
	}

	/** Whether what a formula uses is on the way on which its KPI cannot be computed. */
	boolean breaks(Kpi kpi, NamedElement used) {
		if (used instanceof Kpi part) {
			return refutation(part) != null;
		}
		Set<EObject> way = ways.getOrDefault(kpi, Set.of());
		return way.contains(used) || way.contains(KpiTree.source(used));
	}

	/** Whether something is missing at an element. */
	boolean lacksSomething(NamedElement element) {
		return places.contains(element);
	}
}
