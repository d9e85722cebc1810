// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Set;

import journey.model.journey.Activity;
import journey.model.journey.Intention;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Travellers;
import journey.model.queries.WorkspaceIndex;

/** Listing what people do gives the touchpoints, and what each is for (row 39 of the requirements). */
final class TouchpointsAndActivitiesMeet implements Rule<NamedElement> {

	/** What touchpoints serve, and the journeys of somebody who has declared what there is to serve. */
	private record Service(Set<Intention> served, Set<Journey> journeys) {

		static Service of(WorkspaceIndex index) {
			Service service = new Service(new HashSet<>(), new HashSet<>());
			for (Journey journey : index.elements(Journey.class)) {
				if (journey.getPersonas().stream().anyMatch(Service::isToServe)) {
					service.journeys.add(journey);
				}
				for (Stage stage : journey.getStages()) {
					stage.getTouchpoints().forEach(touchpoint -> service.served.addAll(touchpoint.getServes()));
				}
			}
			return service;
		}

		private static boolean isToServe(Persona persona) {
			return !persona.isDeferred() && !(persona.getGoals().isEmpty() && persona.getActivities().isEmpty());
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Activity activity when isNeeded(activity, index) -> report(activity, findings);
			case Touchpoint touchpoint when touchpoint.getServes().isEmpty() && hasSomebodyToServe(touchpoint, index) -> report(touchpoint, findings);
			default -> {
				// serves, is served, or has nothing to do with it
			}
		}
	}

	/** Somebody who lives no journey meets no touchpoint. */
	private static boolean isNeeded(Activity activity, WorkspaceIndex index) {
		return activity.eContainer() instanceof Persona persona && !persona.isDeferred()
				&& Travellers.of(index).personas().contains(persona)
				&& !index.knowledge(Service.class, Service::of).served().contains(activity);
	}

	private static boolean hasSomebodyToServe(Touchpoint touchpoint, WorkspaceIndex index) {
		return touchpoint.getStage() != null
				&& index.knowledge(Service.class, Service::of).journeys().contains(touchpoint.getStage().getJourney());
	}

	private void report(NamedElement element, Findings findings) {
		findings.report(code(), element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(element));
	}
}
