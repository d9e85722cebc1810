// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Channel;
import journey.model.journey.Event;
import journey.model.journey.Exit;
import journey.model.journey.Fact;
import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Opportunity;
import journey.model.journey.Pain;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;
import journey.model.queries.Names;

/** What diagrams ask of a journey. Called by name from journey.odesign. */
public class JourneyServices {

	/** The title of the map of a journey. */
	public String journeyMapTitle(Journey journey) {
		return Names.title(journey);
	}

	/** The title of the tree of what measures a journey. */
	public String kpiTreeTitle(Journey journey) {
		return Wording.of(journey).text("tree.title", Names.title(journey));
	}

	/** The channels of a journey in the order of their first use. */
	public List<Channel> lanes(Journey journey) {
		Set<Channel> lanes = new LinkedHashSet<>();
		touchpoints(journey).forEach(touchpoint -> lanes.addAll(Linked.all(touchpoint.getChannels())));
		return List.copyOf(lanes);
	}

	/** The moves of the flow in the order of the text. */
	public List<Move> moves(Journey journey) {
		return transitions(journey, Move.class);
	}

	/** The exits of the flow in the order of the text. */
	public List<Exit> exits(Journey journey) {
		return transitions(journey, Exit.class);
	}

	/** What personas feel, in the order of the touchpoints. */
	public List<Feeling> feelings(Journey journey) {
		return touchpoints(journey).flatMap(touchpoint -> touchpoint.getFeelings().stream()).toList();
	}

	/** The touchpoints that are key moments. */
	public List<Touchpoint> keyMoments(Journey journey) {
		return touchpoints(journey).filter(touchpoint -> touchpoint.getKeyMoment() != null).toList();
	}

	/** What hurts, in the order of the touchpoints. */
	public List<Pain> pains(Journey journey) {
		return touchpoints(journey).flatMap(touchpoint -> touchpoint.getPains().stream()).toList();
	}

	/** What could be made better, in the order of the touchpoints. */
	public List<Opportunity> opportunities(Journey journey) {
		return touchpoints(journey).flatMap(touchpoint -> touchpoint.getOpportunities().stream()).toList();
	}

	/** The KPIs that measure a journey, its stages or its touchpoints, in the order of the files. */
	public List<Kpi> kpisOnMap(Journey journey) {
		return KpiTree.measuring(journey, Knowledge.of(journey));
	}

	/** The parts of a journey about which the rules have found something, in the order of the text. */
	public List<NamedElement> issues(Journey journey) {
		return Issues.of(journey).elements(journey);
	}

	/** The KPIs of the tree of a journey: those that measure it or its goals, those of which they are made, those they influence. */
	public List<Kpi> treeKpis(Journey journey) {
		return KpiTree.of(journey).kpis();
	}

	/** The events from which the KPIs of the tree are computed, and those that stand in the file of the journey. */
	public List<Event> treeEvents(Journey journey) {
		return KpiTree.of(journey).events();
	}

	/** The facts from which the KPIs of the tree are computed, and those that stand in the file of the journey. */
	public List<Fact> treeFacts(Journey journey) {
		return KpiTree.of(journey).facts();
	}

	/** The surveys from which the KPIs of the tree are computed, and those that stand in the file of the journey. */
	public List<Survey> treeSurveys(Journey journey) {
		return KpiTree.of(journey).surveys();
	}

	/** The sources of the data of the tree, and those that stand in the file of the journey. */
	public List<Source> treeSources(Journey journey) {
		return KpiTree.of(journey).sources();
	}

	/** The source that new data come from until somebody says another: the first of the tree, else of the workspace; null if there is none. */
	public Source sourceOfNewData(Journey journey) {
		List<Source> known = new ArrayList<>(KpiTree.of(journey).sources());
		known.addAll(Knowledge.of(journey).elements(Source.class));
		return known.isEmpty() ? null : known.getFirst();
	}

	private static Stream<Touchpoint> touchpoints(Journey journey) {
		return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream());
	}

	private static <T extends Transition> List<T> transitions(Journey journey, Class<T> kind) {
		return journey.getFlow() == null ? List.of()
				: journey.getFlow().getTransitions().stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
