// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.journey.Journey;
import journey.model.journey.Measure;
import journey.model.journey.Stage;
import journey.model.journey.Survey;

/**
 * Whose goals stages have. A goal of a journey is a goal of the stages where the KPI or the survey that measures it
 * measures, tracks or asks; a touchpoint that serves a persona has a goal of the customer.
 */
public final class StageGoals {

	/** For each journey, its goals by what measures them, and by the occasion at which that asks. */
	private final Map<Journey, Map<EObject, Set<Goal>>> goals = new HashMap<>();
	private final WorkspaceIndex index;

	private StageGoals(WorkspaceIndex index) {
		this.index = index;
		for (Journey journey : index.elements(Journey.class)) {
			Map<EObject, Set<Goal>> ofJourney = new HashMap<>();
			journey.getGoals().forEach(goal -> addTo(ofJourney, goal));
			goals.put(journey, ofJourney);
		}
	}

	public static StageGoals of(WorkspaceIndex index) {
		return index.knowledge(StageGoals.class, StageGoals::new);
	}

	/** The sides that have a goal in a stage. */
	public Set<GoalSide> sidesOf(Stage stage) {
		Set<GoalSide> sides = EnumSet.noneOf(GoalSide.class);
		goalsOf(stage).forEach(goal -> sides.add(goal.getSide()));
		if (stage.getTouchpoints().stream().anyMatch(touchpoint -> !touchpoint.getServes().isEmpty())) {
			sides.add(GoalSide.CUSTOMER);
		}
		return sides;
	}

	/** The goals of the journey that are goals of a stage, each once. */
	public Set<Goal> goalsOf(Stage stage) {
		Map<EObject, Set<Goal>> ofJourney = goals.getOrDefault(stage.getJourney(), Map.of());
		Set<Goal> found = new LinkedHashSet<>();
		addGoals(index.kpisWithin(stage), ofJourney, found);
		addGoals(stage.getTouchpoints(), ofJourney, found);
		stage.getTouchpoints().forEach(touchpoint -> addGoals(touchpoint.getTrackedBy(), ofJourney, found));
		return found;
	}

	private static void addTo(Map<EObject, Set<Goal>> goals, Goal goal) {
		Measure measure = goal.getMeasure();
		add(goals, measure, goal);
		if (measure instanceof Survey survey) {
			add(goals, survey.getAfter(), goal);
		}
	}

	private static void add(Map<EObject, Set<Goal>> goals, EObject measure, Goal goal) {
		if (measure != null) {
			goals.computeIfAbsent(measure, any -> new LinkedHashSet<>()).add(goal);
		}
	}

	private static void addGoals(Collection<? extends EObject> elements, Map<EObject, Set<Goal>> goals, Set<Goal> found) {
		elements.forEach(element -> found.addAll(goals.getOrDefault(element, Set.of())));
	}
}
