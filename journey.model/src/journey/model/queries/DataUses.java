// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.formula.FormulaInputs;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** What for events, surveys and facts are collected: the touchpoints that they track and the KPIs that need them. */
public final class DataUses {

	private final Map<NamedElement, List<Touchpoint>> tracked = new HashMap<>();
	private final Map<NamedElement, List<Kpi>> fed = new HashMap<>();
	private final Map<Kpi, Set<NamedElement>> needs = new HashMap<>();

	private DataUses(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			for (Stage stage : journey.getStages()) {
				stage.getTouchpoints().forEach(touchpoint -> touchpoint.getTrackedBy().forEach(track -> put(tracked, track, touchpoint)));
			}
		}
		for (Kpi kpi : index.elements(Kpi.class)) {
			needs.put(kpi, inputs(FormulaInputs.of(kpi, index)));
			needs.get(kpi).forEach(input -> put(fed, input, kpi));
		}
	}

	public static DataUses of(WorkspaceIndex index) {
		return index.knowledge(DataUses.class, DataUses::new);
	}

	/** The touchpoints that an event or a survey tracks. */
	public List<Touchpoint> trackedBy(NamedElement collected) {
		return tracked.getOrDefault(collected, List.of());
	}

	/** The KPIs that need an event, a survey, a fact or a profile. */
	public List<Kpi> needing(NamedElement collected) {
		return fed.getOrDefault(collected, List.of());
	}

	/** The events, surveys, facts and profiles that a KPI needs. */
	public Set<NamedElement> neededBy(Kpi kpi) {
		return needs.getOrDefault(kpi, Set.of());
	}

	private static Set<NamedElement> inputs(FormulaInputs inputs) {
		Set<NamedElement> all = new LinkedHashSet<>(inputs.events());
		all.addAll(inputs.surveys());
		all.addAll(inputs.facts());
		all.addAll(inputs.profiles());
		return all;
	}

	private static <T> void put(Map<NamedElement, List<T>> map, NamedElement key, T value) {
		map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
	}
}
