// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Intervention;
import journey.model.journey.Measurable;
import journey.model.journey.Personalisation;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** What is done or asked at a journey, a stage or a touchpoint, in the order of the text. */
final class Placements {

	private final Map<EObject, List<Intervention>> interventions = new HashMap<>();
	private final Map<EObject, List<Personalisation>> personalisations = new HashMap<>();
	private final Map<EObject, List<Survey>> surveys = new HashMap<>();

	private Placements(WorkspaceIndex index) {
		index.elements(Intervention.class).forEach(intervention -> add(interventions, intervention.getPlace(), intervention));
		index.elements(Personalisation.class).forEach(personalisation -> add(personalisations, personalisation.getPlace(), personalisation));
		index.elements(Survey.class).forEach(survey -> add(surveys, survey.getAfter(), survey));
	}

	static Placements of(WorkspaceIndex index) {
		return index.knowledge(Placements.class, Placements::new);
	}

	List<Intervention> interventionsAt(Measurable place) {
		return interventions.getOrDefault(place, List.of());
	}

	List<Personalisation> personalisationsAt(Measurable place) {
		return personalisations.getOrDefault(place, List.of());
	}

	List<Survey> surveysAfter(Touchpoint touchpoint) {
		return surveys.getOrDefault(touchpoint, List.of());
	}

	private static <T> void add(Map<EObject, List<T>> all, EObject place, T placed) {
		if (place != null) {
			all.computeIfAbsent(place, any -> new ArrayList<>()).add(placed);
		}
	}
}
