// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.journey.Journey;
import journey.model.journey.Measure;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;

/**
 * Whose goals stages have. A goal of a journey is a goal of the stages where the KPI or the survey that measures it
 * measures, tracks or asks; a touchpoint that serves a persona has a goal of the customer.
 */
public final class StageGoals {

	/** For each journey, the sides of its goals by what measures them, and by the occasion at which that asks. */
	private final Map<Journey, Map<EObject, Set<GoalSide>>> sides = new HashMap<>();
	private final WorkspaceIndex index;

	private StageGoals(WorkspaceIndex index) {
		this.index = index;
		for (Journey journey : index.elements(Journey.class)) {
			Map<EObject, Set<GoalSide>> ofJourney = new HashMap<>();
			journey.getGoals().forEach(goal -> addTo(ofJourney, goal));
			sides.put(journey, ofJourney);
		}
	}

	public static StageGoals of(WorkspaceIndex index) {
		return index.knowledge(StageGoals.class, StageGoals::new);
	}

	/** The sides that have a goal in a stage. */
	public Set<GoalSide> sidesOf(Stage stage) {
		Map<EObject, Set<GoalSide>> ofJourney = sides.getOrDefault(stage.getJourney(), Map.of());
		Set<GoalSide> found = EnumSet.noneOf(GoalSide.class);
		addSides(index.kpisWithin(stage), ofJourney, found);
		addSides(stage.getTouchpoints(), ofJourney, found);
		for (Touchpoint touchpoint : stage.getTouchpoints()) {
			addSides(touchpoint.getTrackedBy(), ofJourney, found);
			if (!touchpoint.getServes().isEmpty()) {
				found.add(GoalSide.CUSTOMER);
			}
		}
		return found;
	}

	private static void addTo(Map<EObject, Set<GoalSide>> sides, Goal goal) {
		Measure measure = goal.getMeasure();
		add(sides, measure, goal.getSide());
		if (measure instanceof Survey survey) {
			add(sides, survey.getAfter(), goal.getSide());
		}
	}

	private static void add(Map<EObject, Set<GoalSide>> sides, EObject measure, GoalSide side) {
		if (measure != null) {
			sides.computeIfAbsent(measure, any -> EnumSet.noneOf(GoalSide.class)).add(side);
		}
	}

	private static void addSides(Collection<? extends EObject> elements, Map<EObject, Set<GoalSide>> sides, Set<GoalSide> found) {
		elements.forEach(element -> found.addAll(sides.getOrDefault(element, Set.of())));
	}
}
