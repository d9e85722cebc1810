// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/**
 * How the customers of a workspace behave. Everything is in the order of the model.
 *
 * @param journeys those that events show
 * @param touchpoints those that events show
 * @param events the share of the visits of a touchpoint in which an event that tracks it happens; of others, the share of walks
 * @param properties those with a choice
 * @param missing the share of values that are missing where they need not be there
 */
public record Behaviour(Map<Journey, Visits> journeys, Map<Touchpoint, Decisions> touchpoints, Map<Event, Double> events, Map<Survey, Answers> surveys,
		Map<Property, Shape> properties, double missing) {

	private static final double ALWAYS = 1;
	private static final double FURTHER_EVENT = 0.5;
	private static final double UNTRACKED_EVENT = 0.2;
	private static final double FURTHER_JOURNEY = 0.25;
	private static final double RETURNS = 0.15;
	private static final double PAUSE = 45 * 86_400.0;
	private static final double MISSING = 0.1;
	private static final Answers USUAL_ANSWERS = new Answers(ALWAYS, 0.4, 0.75, 86_400);

	/** What is usual, as far as the model does not say more. Journeys to be are not taken. */
	public static Behaviour usual(WorkspaceIndex index) {
		List<JourneyPlan> plans = JourneyPlan.of(index);
		Map<Journey, Visits> journeys = new LinkedHashMap<>();
		Map<Touchpoint, Decisions> touchpoints = new LinkedHashMap<>();
		Set<Event> first = new LinkedHashSet<>();
		Set<Event> further = new LinkedHashSet<>();
		double share = ALWAYS;
		for (JourneyPlan plan : plans) {
			boolean planned = plan.journey().getState() == JourneyState.TO_BE;
			journeys.put(plan.journey(), new Visits(planned ? 0 : share, RETURNS, PAUSE));
			share = planned ? share : FURTHER_JOURNEY;
			FlowShares shares = new FlowShares(plan);
			for (JourneyPlan.Place place : plan.places()) {
				touchpoints.put(place.touchpoint(), Decisions.usual(shares.from(place.touchpoint())));
				first.add(place.events().getFirst());
				further.addAll(place.events());
			}
		}
		Map<Event, Double> events = new LinkedHashMap<>();
		index.elements(Event.class).stream().filter(event -> JourneyPlan.isThere(event.getSource()))
				.forEach(event -> events.put(event, first.contains(event) ? ALWAYS : further.contains(event) ? FURTHER_EVENT : UNTRACKED_EVENT));
		Map<Survey, Answers> surveys = new LinkedHashMap<>();
		index.elements(Survey.class).stream().filter(survey -> JourneyPlan.isThere(survey.getSource())).forEach(survey -> surveys.put(survey, answers(survey)));
		return new Behaviour(journeys, touchpoints, events, surveys, shapes(index), MISSING);
	}

	private static Answers answers(Survey survey) {
		double invited = survey.getSample() == null || survey.getSample().getNumber() == null ? ALWAYS : survey.getSample().getNumber().doubleValue() / 100;
		return new Answers(Math.clamp(invited, 0, ALWAYS), USUAL_ANSWERS.answered(), USUAL_ANSWERS.satisfaction(), USUAL_ANSWERS.delay());
	}

	private static Map<Property, Shape> shapes(WorkspaceIndex index) {
		List<NamedElement> records = new ArrayList<>(index.elements(Event.class));
		records.addAll(index.elements(Fact.class));
		records.addAll(index.elements(Profile.class));
		Map<Property, Shape> shapes = new LinkedHashMap<>();
		records.forEach(record -> Recorded.properties(record).forEach(property -> Shape.usual(property).ifPresent(shape -> shapes.put(property, shape))));
		return shapes;
	}
}
