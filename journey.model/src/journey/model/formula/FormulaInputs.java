// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;

/**
 * What must be collected so that a KPI can be computed, through the KPIs that it is made of: a stage or touchpoint in a
 * formula stands for the events and surveys that track it, a property for its event too.
 *
 * @param events the events, in the order in which the formula names them
 * @param properties the properties
 * @param surveys the surveys
 */
public record FormulaInputs(Set<Event> events, Set<Property> properties, Set<Survey> surveys) {

	public static FormulaInputs of(Kpi kpi) {
		FormulaInputs inputs = new FormulaInputs(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
		Set<Kpi> seen = new LinkedHashSet<>();
		Deque<Kpi> open = new ArrayDeque<>();
		open.add(kpi);
		while (!open.isEmpty()) {
			Kpi next = open.remove();
			if (seen.add(next) && next.getFormula() != null) {
				inputs.collect(next.getFormula(), open);
			}
		}
		return inputs;
	}

	private void collect(Expression formula, Collection<Kpi> kpis) {
		EcoreUtil.getAllContents(Set.of(formula)).forEachRemaining(part -> {
			if (part instanceof Reference reference && reference.getTarget() != null && !reference.getTarget().eIsProxy()) {
				collect(reference.getTarget(), kpis);
			}
		});
	}

	private void collect(Referable target, Collection<Kpi> kpis) {
		switch (target) {
			case Event event -> events.add(event);
			case Survey survey -> surveys.add(survey);
			case Property property -> collectProperty(property);
			case Kpi kpi -> kpis.add(kpi);
			case Touchpoint touchpoint -> collectTracks(touchpoint);
			case Stage stage -> stage.getTouchpoints().forEach(this::collectTracks);
			case Journey journey -> journey.getStages().forEach(stage -> stage.getTouchpoints().forEach(this::collectTracks));
			default -> { }
		}
	}

	private void collectProperty(Property property) {
		properties.add(property);
		if (property.eContainer() instanceof Event event) {
			events.add(event);
		}
	}

	private void collectTracks(Touchpoint touchpoint) {
		for (Trackable track : touchpoint.getTrackedBy()) {
			if (track instanceof Event event) {
				events.add(event);
			} else if (track instanceof Survey survey) {
				surveys.add(survey);
			}
		}
	}
}
