// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/**
 * What must be collected so that a KPI can be computed, through the KPIs that it is made of: a stage or touchpoint in a
 * formula stands for the events and surveys that track it, a property for what holds it too.
 *
 * @param events the events, in the order in which the formula names them
 * @param facts the facts
 * @param properties the properties
 * @param surveys the surveys
 * @param profiles the profiles
 */
public record FormulaInputs(Set<Event> events, Set<Fact> facts, Set<Property> properties, Set<Survey> surveys, Set<Profile> profiles) {

	/** The inputs of the formula and of its breakdown. */
	public static FormulaInputs of(Kpi kpi, WorkspaceIndex index) {
		FormulaInputs formula = KpiInputs.of(index).inputs(kpi);
		if (kpi.getDimensions().isEmpty()) {
			return formula;
		}
		List<NamedElement> inputs = new ArrayList<>(formula.all());
		FormulaUses.ofBreakdown(kpi, List.copyOf(inputs), index).stream().map(FormulaUse::input).forEach(inputs::add);
		return of(inputs);
	}

	static FormulaInputs of(Collection<NamedElement> inputs) {
		return new FormulaInputs(all(Event.class, inputs), all(Fact.class, inputs), all(Property.class, inputs), all(Survey.class, inputs), all(Profile.class, inputs));
	}

	/** What has happened or was answered: what can be counted, and broken down. */
	public List<NamedElement> records() {
		return Stream.<Set<? extends NamedElement>>of(events, facts, surveys).<NamedElement>flatMap(Set::stream).toList();
	}

	private List<NamedElement> all() {
		return Stream.<Set<? extends NamedElement>>of(events, facts, properties, surveys, profiles).<NamedElement>flatMap(Set::stream).toList();
	}

	private static <T> Set<T> all(Class<T> kind, Collection<NamedElement> inputs) {
		Set<T> found = new LinkedHashSet<>();
		inputs.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
		return found;
	}
}
