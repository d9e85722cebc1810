// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.queries.WorkspaceIndex;

/**
 * What really happened, counted while it was decided: before anything went wrong with the data. What was done to the data is told by
 * source.
 */
public final class Truth {

	private final Map<NamedElement, RecordTally> records = new LinkedHashMap<>();
	private final Map<Survey, SurveyTally> surveys = new LinkedHashMap<>();
	private final Map<Journey, JourneyTally> journeys = new LinkedHashMap<>();
	private final Map<Source, SourceTally> sources = new LinkedHashMap<>();
	private final Map<Fault, Long> faults = new LinkedHashMap<>();

	/** @param end the second after the last of the simulation */
	Truth(WorkspaceIndex index, SimulationRequest request, long end) {
		for (Class<? extends NamedElement> kind : List.of(Event.class, Fact.class, Profile.class)) {
			elements(index, kind).stream().filter(record -> JourneyPlan.isThere(Recorded.source(record)))
					.forEach(record -> records.put(record, new RecordTally(record, request.behaviour())));
		}
		request.behaviour().surveys().keySet().forEach(survey -> surveys.put(survey, new SurveyTally(survey)));
		JourneyPlan.of(index).forEach(plan -> journeys.put(plan.journey(), new JourneyTally(plan, end)));
		index.elements(Source.class).forEach(source -> sources.put(source, new SourceTally()));
		request.faults().forEach(fault -> faults.put(fault, 0L));
	}

	private static List<? extends NamedElement> elements(WorkspaceIndex index, Class<? extends NamedElement> kind) {
		return index.files().stream().flatMap(file -> file.getElements().stream()).filter(kind::isInstance).map(kind::cast).toList();
	}

	void enters(Journey journey) {
		journeys.get(journey).enters();
	}

	void begins(Journey journey) {
		journeys.get(journey).begins();
	}

	void visits(Journey journey, Touchpoint touchpoint) {
		journeys.get(journey).visits(touchpoint);
	}

	void leaves(Journey journey, Touchpoint touchpoint, Move move) {
		journeys.get(journey).leaves(touchpoint, move);
	}

	void shows(Trackable track, Touchpoint where, long at) {
		journeys.values().forEach(journey -> journey.shows(track, where, at));
	}

	/** Nothing more happens to the customer. */
	void endsCustomer() {
		journeys.values().forEach(JourneyTally::ends);
	}

	void hits(Fault fault) {
		faults.merge(fault, 1L, Long::sum);
	}

	/** Events, facts and profiles. */
	public Map<NamedElement, RecordTally> records() {
		return records;
	}

	public Map<Survey, SurveyTally> surveys() {
		return surveys;
	}

	/** Those that events show. */
	public Map<Journey, JourneyTally> journeys() {
		return journeys;
	}

	public Map<Source, SourceTally> sources() {
		return sources;
	}

	/** How many rows each has spoiled, or how many customers it has turned away. */
	public Map<Fault, Long> faults() {
		return faults;
	}
}
