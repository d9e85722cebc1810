// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Period;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Source;
import journey.model.journey.Stage;
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
		return sourcesOf(formula(), arguments);
	}

	/** The sources of what the expression names; profiles tell of customers, not of the time that is measured. */
	static List<Source> sourcesOf(Expression expression, Arguments arguments) {
		List<Source> sources = new ArrayList<>();
		collect(expression, arguments, sources);
		return sources.stream().distinct().toList();
	}

	private static void collect(EObject part, Arguments arguments, List<Source> sources) {
		if (part instanceof Reference reference) {
			EObject resolved = arguments.resolve(reference);
			if (resolved instanceof Reference known) {
				sources.addAll(sourcesOf(known.getTarget()));
			}
			return;
		}
		if (part instanceof Argument argument && argument.getCondition() != null && sourcesOf(argument.getCondition(), arguments).isEmpty()) {
			sources.addAll(allOf(argument));
		}
		if (part instanceof Call call && (call.getFunction().equals("dropoff") || call.getFunction().equals("occupancy") || call.getFunction().equals("reach") && call.getArguments().get(0).getWithin() != null)
				&& ((Reference) arguments.resolve(call.getArguments().get(0).getSteps().get(0).getSubject())).getTarget() instanceof Stage stage) {
			sources.addAll(call.getFunction().equals("dropoff") ? Route.sources(Route.before(stage)) : new Route((Journey) stage.eContainer()).sources());
		}
		part.eContents().forEach(child -> collect(child, arguments, sources));
	}

	private static List<Source> sourcesOf(NamedElement element) {
		return switch (element) {
			case Kpi other -> of(other).sources();
			case Event event -> List.of(event.getSource());
			case Fact fact -> List.of(fact.getSource());
			case Survey survey -> List.of(survey.getSource());
			case Profile profile -> List.of();
			case Stage stage -> Route.sources(stage);
			case Journey journey -> new Route(journey).sources();
			case Property property -> sourcesOf((NamedElement) property.eContainer());
			default -> throw new IllegalArgumentException(element.toString());
		};
	}

	/** The sources of all events. */
	private static List<Source> allOf(EObject part) {
		List<Source> sources = new ArrayList<>();
		part.eResource().getResourceSet().getAllContents().forEachRemaining(each -> {
			if (each instanceof Event event) {
				sources.add(event.getSource());
			}
		});
		return sources;
	}
}
