// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;

import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.CanonicalStage;
import journey.model.queries.WorkspaceIndex;

/** Writes what is to be collected at each touchpoint, journey by journey. */
final class JourneyJson {

	private final SpecIndex spec;
	private final WorkspaceIndex index;
	private final ElementJson elements;
	private final Map<Journey, List<MeasuringChoice>> choices = new HashMap<>();

	JourneyJson(SpecIndex spec, ElementJson elements) {
		this.spec = spec;
		this.index = spec.workspace();
		this.elements = elements;
		for (JourneyFile file : index.files()) {
			file.getChoices().forEach(choice -> choices.computeIfAbsent(choice.getJourney(), any -> new ArrayList<>()).add(choice));
		}
	}

	JsonElement of(Journey journey) {
		return elements.of(journey)
				.put("scope", journey.getScope())
				.put("state", journey.getState())
				.put("basis", journey.getBasis())
				.object("inactivity", ElementJson.span(journey.getInactivity()))
				.list("measuredBecause", choices.getOrDefault(journey, List.of()), this::choice)
				.list("goals", journey.getGoals(), this::goal)
				.list("kpis", index.kpisMeasuring(journey), ElementJson::id)
				.list("personalisations", spec.personalisations(journey), ElementJson::id)
				.list("includes", journey.getInclusions(), this::inclusion)
				.list("stages", journey.getStages(), this::stage)
				.json();
	}

	private JsonElement choice(MeasuringChoice choice) {
		return ElementJson.people(new JsonTree().put("goal", ElementJson.idOf(choice.getGoal())), choice).json();
	}

	private JsonElement goal(Goal goal) {
		return elements.of(goal)
				.put("side", goal.getSide())
				.put("kind", goal.getKind())
				.put("measure", ElementJson.idOf(goal.getMeasure()))
				.object("target", ElementJson.threshold(goal.getTarget()))
				.put("due", goal.getDue() == null ? null : goal.getDue().toString())
				.json();
	}

	private JsonElement inclusion(Inclusion inclusion) {
		return new JsonTree().put("journey", ElementJson.idOf(inclusion.getJourney())).put("after", ElementJson.idOf(inclusion.getAfter())).json();
	}

	private JsonElement stage(Stage stage) {
		return elements.of(stage)
				.put("canonical", CanonicalStage.of(stage).map(CanonicalStage::word).orElse(null))
				.put("exitWhen", FormulaText.of(stage.getExit()))
				.list("kpis", index.kpisMeasuring(stage), ElementJson::id)
				.list("personalisations", spec.personalisations(stage), ElementJson::id)
				.list("touchpoints", stage.getTouchpoints(), this::touchpoint)
				.json();
	}

	private JsonElement touchpoint(Touchpoint touchpoint) {
		return elements.of(touchpoint)
				.put("kind", touchpoint.getKind())
				.put("moment", touchpoint.getMoment())
				.put("keyMoment", touchpoint.getKeyMoment())
				.list("channels", touchpoint.getChannels(), ElementJson::id)
				.list("trackedBy", touchpoint.getTrackedBy(), ElementJson::id)
				.list("surveysAfter", spec.surveysAfter(touchpoint), ElementJson::id)
				.list("kpis", index.kpisMeasuring(touchpoint), ElementJson::id)
				.list("personalisations", spec.personalisations(touchpoint), ElementJson::id)
				.json();
	}
}
