// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Period;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/** What a KPI says itself, and else its template. */
record Definition(Kpi kpi, Arguments arguments) {

	static Definition of(Kpi kpi) {
		return new Definition(kpi, Arguments.of(kpi));
	}

	Expression formula() {
		return kpi.getFormula() != null || kpi.getTemplate() == null ? kpi.getFormula() : kpi.getTemplate().getFormula();
	}

	/** Null if it has none. */
	TimeSpan window() {
		if (kpi.getWindow() != null) {
			return TimeSpan.of(kpi.getWindow());
		}
		return kpi.getTemplate() == null || kpi.getTemplate().getWindow() == null ? null : TimeSpan.of(kpi.getTemplate().getWindow());
	}

	Period every() {
		Period own = kpi.getEvery();
		Period every = own == Period.UNSPECIFIED && kpi.getTemplate() != null ? kpi.getTemplate().getEvery() : own;
		return every == Period.UNSPECIFIED ? Period.DAY : every;
	}

	String unit() {
		return kpi.getUnit() != null || kpi.getTemplate() == null ? kpi.getUnit() : kpi.getTemplate().getUnit();
	}

	/** The sources that the formula reads, those of KPIs that it names too, in the order of the formula. */
	List<Source> sources() {
		List<Source> sources = new ArrayList<>();
		collect(formula(), sources);
		return sources.stream().distinct().toList();
	}

	private void collect(EObject part, List<Source> sources) {
		if (part instanceof Reference reference) {
			EObject resolved = arguments.resolve(reference);
			if (resolved instanceof Reference known) {
				if (known.getTarget() instanceof Kpi other) {
					sources.addAll(of(other).sources());
				} else {
					sourceOf(known.getTarget(), sources);
				}
			}
			return;
		}
		part.eContents().forEach(child -> collect(child, sources));
	}

	private static void sourceOf(NamedElement element, List<Source> sources) {
		switch (element) {
			case Event event -> sources.add(event.getSource());
			case Fact fact -> sources.add(fact.getSource());
			case Survey survey -> sources.add(survey.getSource());
			case Property property -> sourceOf((NamedElement) property.eContainer(), sources);
			default -> throw new IllegalArgumentException(element.toString());
		}
	}
}
