// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;

/**
 * What is collected at least to feed all KPIs that can be computed. A KPI needs everything that its
 * formula names, so that what the proofs name together is the smallest set.
 *
 * @param properties those of the events, facts and profiles, in their order
 */
public record SmallestSet(List<Event> events, List<Fact> facts, List<Survey> surveys, List<Profile> profiles, List<Property> properties) {

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
		List<Event> events = among(Event.class, named, index);
		List<Fact> facts = among(Fact.class, named, index);
		List<Profile> profiles = among(Profile.class, named, index);
		List<Property> properties = Stream.<List<? extends NamedElement>>of(events, facts, profiles).flatMap(List::stream)
				.flatMap(record -> Records.properties(record).stream()).filter(named::contains).toList();
		return new SmallestSet(events, facts, among(Survey.class, named, index), profiles, properties);
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
