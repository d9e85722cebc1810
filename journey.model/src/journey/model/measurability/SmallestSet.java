// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/**
 * The fewest events, facts and surveys that still feed all KPIs that can be computed. A KPI needs everything that its
 * formula names, so that what the proofs name together is the smallest set.
 */
public record SmallestSet(List<Event> events, List<Fact> facts, List<Survey> surveys) {

	public static SmallestSet of(WorkspaceIndex index) {
		return index.knowledge(SmallestSet.class, SmallestSet::gather);
	}

	private static SmallestSet gather(WorkspaceIndex index) {
		Measurability measurability = Measurability.of(index);
		Set<EObject> named = new HashSet<>();
		Set<Link> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Kpi kpi : index.elements(Kpi.class)) {
			if (measurability.of(kpi) instanceof Proof proof) {
				collect(proof.chain(), named, seen);
			}
		}
		return new SmallestSet(among(Event.class, named, index), among(Fact.class, named, index), among(Survey.class, named, index));
	}

	private static void collect(Link link, Set<EObject> named, Set<Link> seen) {
		if (seen.add(link)) {
			named.add(link.element());
			link.next().forEach(next -> collect(next, named, seen));
		}
	}

	private static <T extends Element> List<T> among(Class<T> kind, Set<EObject> named, WorkspaceIndex index) {
		return index.elements(kind).stream().filter(named::contains).toList();
	}
}
