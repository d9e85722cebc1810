// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.formula.FormulaUse.Place;
import journey.model.formula.FormulaUse.Role;
import journey.model.journey.Event;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.queries.WorkspaceIndex;

/** What the KPIs of a workspace are computed from, through other KPIs: each formula is read once, those that others name first. */
public final class KpiInputs {

	private static final String DROPOFF = "dropoff";

	/**
	 * What a KPI is computed from.
	 *
	 * @param all the inputs, in the order of the formula
	 * @param sorting the events by which customers, sessions and records are put into groups
	 */
	private record Found(Set<NamedElement> all, Set<Event> sorting) {

		static Found of(List<FormulaUse> uses) {
			Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
			uses.forEach(found::add);
			return found;
		}

		private void add(FormulaUse use) {
			all.add(use.input());
			if (use.input() instanceof Event event && sorts(use.place())) {
				sorting.add(event);
			}
		}

		/** Whoever goes a way is in the group of its first step; what must not follow sorts nobody, nor does the stage after the first. */
		private static boolean sorts(Place place) {
			return place.step() <= 1 && place.role() != Role.EXCLUSION && !DROPOFF.equals(place.function());
		}

		private void add(Found other) {
			all.addAll(other.all);
			sorting.addAll(other.sorting);
		}
	}

	private final Map<Kpi, Found> found = new HashMap<>();
	private final Map<Kpi, FormulaInputs> inputs = new HashMap<>();

	private KpiInputs(WorkspaceIndex index) {
		KpiOrder.of(index.elements(Kpi.class)).forEach(kpi -> found.put(kpi, find(kpi)));
	}

	public static KpiInputs of(WorkspaceIndex index) {
		return index.knowledge(KpiInputs.class, KpiInputs::new);
	}

	/** The inputs of the formula of a KPI, without its breakdown. */
	public FormulaInputs inputs(Kpi kpi) {
		return inputs.computeIfAbsent(kpi, any -> FormulaInputs.of(found(kpi).all()));
	}

	/** The events of the formula that must have a property by which the KPI is broken down. */
	public Set<Event> sorting(Kpi kpi) {
		return found(kpi).sorting();
	}

	private Found found(Kpi kpi) {
		return found.containsKey(kpi) ? found.get(kpi) : find(kpi);
	}

	/** In a circle, what is named is not known yet: then it is followed to its end. */
	private Found find(Kpi kpi) {
		FormulaUses.Own own = FormulaUses.own(kpi);
		List<Found> named = new ArrayList<>();
		for (Kpi other : own.named()) {
			if (!found.containsKey(other)) {
				return Found.of(FormulaUses.of(kpi));
			}
			named.add(found.get(other));
		}
		Found all = Found.of(own.uses());
		named.forEach(all::add);
		return all;
	}
}
