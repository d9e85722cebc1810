// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Activity;
import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.journey.Intention;
import journey.model.journey.Journey;
import journey.model.journey.PersonaGoal;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;

/**
 * Whose goals stages have. A goal of a journey is a goal of the stages where the KPI or the survey that measures it
 * measures, tracks or asks; a touchpoint that serves a persona has a goal of the customer.
 */
public final class StageGoals {

	/** For each journey, its goals by what measures them, and by the occasion at which that asks. */
	private final Map<Journey, Map<EObject, List<Goal>>> goals = new HashMap<>();
	private final Map<Goal, Integer> places = new HashMap<>();
	private final WorkspaceIndex index;

	private StageGoals(WorkspaceIndex index) {
		this.index = index;
		for (Journey journey : index.elements(Journey.class)) {
			Map<EObject, List<Goal>> ofJourney = new HashMap<>();
			journey.getGoals().forEach(goal -> addTo(ofJourney, goal));
			goals.put(journey, ofJourney);
		}
	}

	public static StageGoals of(WorkspaceIndex index) {
		return index.knowledge(StageGoals.class, StageGoals::new);
	}

	/** The sides that have a goal in a stage. */
	public Set<GoalSide> sidesOf(Stage stage) {
		Set<GoalSide> found = EnumSet.noneOf(GoalSide.class);
		goalsIn(stage).forEach(goal -> found.add(goal.getSide()));
		if (stage.getTouchpoints().stream().anyMatch(touchpoint -> !touchpoint.getServes().isEmpty())) {
			found.add(GoalSide.CUSTOMER);
		}
		return found;
	}

	/** The goals of the journey that are goals of a stage, in the order of the text. */
	public List<Goal> goalsOf(Stage stage) {
		return goalsIn(stage).stream().sorted(Comparator.comparing(places::get)).toList();
	}

	/**
	 * The goals of personas that the touchpoints of a stage serve, each once: those that they name, and those of the activities
	 * that they name. An activity itself is no goal.
	 */
	public static List<PersonaGoal> served(Stage stage) {
		return stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getServes().stream())
				.map(StageGoals::goal).filter(goal -> goal != null && !goal.eIsProxy()).distinct().toList();
	}

	private static PersonaGoal goal(Intention intention) {
		return switch (intention) {
			case PersonaGoal goal -> goal;
			case Activity activity -> activity.getGoal();
			default -> null;
		};
	}

	private Set<Goal> goalsIn(Stage stage) {
		Map<EObject, List<Goal>> ofJourney = goals.getOrDefault(stage.getJourney(), Map.of());
		Set<Goal> found = new HashSet<>();
		addGoals(index.kpisWithin(stage), ofJourney, found);
		addGoals(stage.getTouchpoints(), ofJourney, found);
		for (Touchpoint touchpoint : stage.getTouchpoints()) {
			addGoals(touchpoint.getTrackedBy(), ofJourney, found);
		}
		return found;
	}

	private void addTo(Map<EObject, List<Goal>> ofJourney, Goal goal) {
		places.put(goal, places.size());
		add(ofJourney, goal.getMeasure(), goal);
		if (goal.getMeasure() instanceof Survey survey) {
			add(ofJourney, survey.getAfter(), goal);
		}
	}

	private static void add(Map<EObject, List<Goal>> ofJourney, EObject measure, Goal goal) {
		if (measure != null) {
			ofJourney.computeIfAbsent(measure, any -> new ArrayList<>()).add(goal);
		}
	}

	private static void addGoals(Collection<? extends EObject> elements, Map<EObject, List<Goal>> ofJourney, Set<Goal> found) {
		elements.forEach(element -> found.addAll(ofJourney.getOrDefault(element, List.of())));
	}
}
