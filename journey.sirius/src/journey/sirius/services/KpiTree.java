// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUses;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/**
 * What measures a journey, down to the sources. Data that stand in the file of the journey are there even if nothing is
 * computed from them yet, so that what somebody adds to the tree is seen.
 */
record KpiTree(List<Kpi> kpis, List<Event> events, List<Fact> facts, List<Survey> surveys, List<Source> sources) {

	/** The trees of a workspace that were asked for. */
	private record Known(Map<Journey, KpiTree> byJourney) {
	}

	static KpiTree of(Journey journey) {
		WorkspaceIndex index = Knowledge.of(journey);
		return index.knowledge(Known.class, any -> new Known(new HashMap<>())).byJourney().computeIfAbsent(journey, any -> gather(journey, index));
	}

	/** The KPIs that measure a journey, its stages or its touchpoints, in the order of the files. */
	static List<Kpi> measuring(Journey journey, WorkspaceIndex index) {
		Set<Kpi> found = new HashSet<>(index.kpisMeasuring(journey));
		for (Stage stage : journey.getStages()) {
			found.addAll(index.kpisWithin(stage));
		}
		return index.elements(Kpi.class).stream().filter(found::contains).toList();
	}

	/** What the formula of a KPI uses itself: KPIs, events, facts and surveys, each once. */
	static List<NamedElement> uses(Kpi kpi) {
		FormulaUses.Own own = FormulaUses.own(kpi);
		Stream<NamedElement> data = own.uses().stream().map(FormulaUse::input).filter(input -> input instanceof Event || input instanceof Fact || input instanceof Survey);
		return Linked.all(Stream.<NamedElement>concat(own.named().stream(), data).toList());
	}

	/** Where an event, a fact or a survey comes from; null if it comes from nowhere. */
	static Source source(EObject data) {
		return Linked.or(switch (data) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			default -> null;
		});
	}

	private static KpiTree gather(Journey journey, WorkspaceIndex index) {
		Set<EObject> found = new LinkedHashSet<>(measuring(journey, index));
		for (Goal goal : journey.getGoals()) {
			found.addAll(Linked.asList(goal.getMeasure()));
		}
		Deque<EObject> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			if (open.remove() instanceof Kpi kpi) {
				Stream.concat(uses(kpi).stream(), Linked.all(kpi.getInfluences()).stream()).filter(found::add).forEach(open::add);
			}
		}
		if (EcoreUtil.getRootContainer(journey) instanceof JourneyFile file) {
			file.getElements().stream().filter(element -> !(element instanceof Kpi)).forEach(found::add);
		}
		List.copyOf(found).stream().map(KpiTree::source).filter(Linked::leadsSomewhere).forEach(found::add);
		return new KpiTree(all(Kpi.class, found), all(Event.class, found), all(Fact.class, found), all(Survey.class, found), all(Source.class, found));
	}

	private static <T extends EObject> List<T> all(Class<T> kind, Set<EObject> found) {
		return found.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
