// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import journey.generator.output.GeneratedFile;
import journey.generator.output.Json;
import journey.generator.output.Slugs;
import journey.model.formula.FormulaInputs;
import journey.model.formula.FormulaText;
import journey.model.journey.Event;
import journey.model.journey.GroupType;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.NamedElement;
import journey.model.journey.OneOfType;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * What a data team must collect: collection-spec.json, and one JSON Schema for each event. Elements are named by their
 * qualified names.
 */
public final class CollectionSpec {

	/** The version of the format of collection-spec.json. */
	static final String SCHEMA_VERSION = "1";

	private final WorkspaceIndex index;
	private final Slugs slugs = new Slugs();
	private final Map<NamedElement, List<Touchpoint>> tracks = new HashMap<>();
	private final Map<NamedElement, List<Kpi>> feeds = new HashMap<>();
	private final Map<Kpi, FormulaInputs> inputs = new HashMap<>();

	private CollectionSpec(WorkspaceIndex index) {
		this.index = index;
		for (Journey journey : index.elements(Journey.class)) {
			for (Stage stage : journey.getStages()) {
				stage.getTouchpoints().forEach(touchpoint -> touchpoint.getTrackedBy().forEach(track -> put(tracks, track, touchpoint)));
			}
		}
		for (Kpi kpi : index.elements(Kpi.class)) {
			FormulaInputs needed = FormulaInputs.of(kpi);
			inputs.put(kpi, needed);
			needed.events().forEach(event -> put(feeds, event, kpi));
			needed.surveys().forEach(survey -> put(feeds, survey, kpi));
		}
	}

	private static <T> void put(Map<NamedElement, List<T>> map, NamedElement key, T value) {
		map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
	}

	/** All files of the spec. */
	public static List<GeneratedFile> files(WorkspaceIndex index) {
		CollectionSpec spec = new CollectionSpec(index);
		List<GeneratedFile> files = new ArrayList<>();
		files.add(new GeneratedFile("collection-spec.json", Json.text(spec.json())));
		for (Event event : index.elements(Event.class)) {
			files.add(new GeneratedFile(spec.schemaPath(event), Json.text(EventSchema.of(event))));
		}
		return files;
	}

	private JsonObject json() {
		return new JsonTree()
				.put("schemaVersion", SCHEMA_VERSION)
				.list("journeys", index.elements(Journey.class), this::journey)
				.list("sources", index.elements(Source.class), this::source)
				.list("surveysWithoutSource", index.elements(Survey.class).stream().filter(survey -> survey.getSource() == null).toList(), this::survey)
				.list("kpis", index.elements(Kpi.class), this::kpi)
				.json();
	}

	private String schemaPath(Event event) {
		return "events/" + slugs.of(event, Names.name(event)) + ".schema.json";
	}

	private static JsonTree named(NamedElement element) {
		return new JsonTree().put("id", Names.qualified(element)).put("title", Names.title(element));
	}

	private static JsonElement id(NamedElement element) {
		return new JsonPrimitive(Names.qualified(element));
	}

	private JsonElement journey(Journey journey) {
		return named(journey).list("stages", journey.getStages(), this::stage).json();
	}

	private JsonElement stage(Stage stage) {
		return named(stage)
				.put("canonical", CanonicalStage.of(stage).map(CanonicalStage::word).orElse(null))
				.put("owner", stage.getOwner())
				.put("exitWhen", FormulaText.of(stage.getExit()))
				.list("kpis", index.kpisWithin(stage), CollectionSpec::id)
				.list("touchpoints", stage.getTouchpoints(), this::touchpoint)
				.json();
	}

	private JsonElement touchpoint(Touchpoint touchpoint) {
		return named(touchpoint)
				.put("owner", touchpoint.getOwner())
				.list("channels", touchpoint.getChannels(), channel -> new JsonPrimitive(Names.title(channel)))
				.list("trackedBy", touchpoint.getTrackedBy(), CollectionSpec::id)
				.json();
	}

	private JsonElement source(Source source) {
		List<Event> events = index.elements(Event.class).stream().filter(event -> event.getSource() == source).toList();
		List<Survey> surveys = index.elements(Survey.class).stream().filter(survey -> survey.getSource() == source).toList();
		return named(source)
				.put("kind", source.getKind())
				.put("owner", source.getOwner())
				.put("customerIdentity", source.getIdentity())
				.object("fields", new JsonTree()
						.put("name", source.getNameField())
						.put("time", source.getTimeField())
						.put("customer", source.getCustomerField())
						.put("session", source.getSessionField()))
				.put("timezone", source.getTimezone())
				.list("events", events, this::event)
				.list("surveys", surveys, this::survey)
				.json();
	}

	private JsonElement event(Event event) {
		return named(event)
				.put("externalName", Names.inSource(event))
				.put("trigger", event.getTrigger())
				.put("owner", event.getOwner())
				.put("schema", schemaPath(event))
				.list("properties", event.getProperties(), this::property)
				.list("tracks", tracks.getOrDefault(event, List.of()), CollectionSpec::id)
				.list("feeds", feeds.getOrDefault(event, List.of()), CollectionSpec::id)
				.json();
	}

	private JsonElement property(Property property) {
		return named(property)
				.put("externalName", Names.inSource(property))
				.put("type", type(property.getType()))
				.flag("required", property.isRequired())
				.put("pii", property.getPii())
				.put("purpose", property.getPurpose())
				.json();
	}

	private JsonElement type(PropertyType type) {
		return switch (type) {
			case SimpleType simple -> new JsonTree().put("name", simple.getKind()).json();
			case MoneyType money -> new JsonTree().put("name", "money").put("currency", money.getCurrency()).json();
			case OneOfType oneOf -> new JsonTree().put("name", "one-of").list("values", oneOf.getValues(), JsonPrimitive::new).json();
			case ListType list -> new JsonTree().put("name", "list").put("of", type(list.getElement())).json();
			case GroupType group -> new JsonTree().put("name", "group").list("properties", group.getProperties(), this::property).json();
			case null, default -> null;
		};
	}

	private JsonElement survey(Survey survey) {
		return named(survey)
				.put("externalName", survey.getExternalName())
				.put("instrument", survey.getInstrument())
				.put("variant", survey.getVariant())
				.put("scale", survey.getScale())
				.put("question", survey.getQuestion())
				.put("after", survey.getAfter() == null ? null : Names.qualified(survey.getAfter()))
				.put("delay", FormulaText.of(survey.getDelay()))
				.put("sample", FormulaText.of(survey.getSample()))
				.list("channels", survey.getChannels(), channel -> new JsonPrimitive(Names.title(channel)))
				.put("answerField", survey.getAnswerField())
				.put("invitedField", survey.getInvitedField())
				.put("owner", survey.getOwner())
				.list("tracks", tracks.getOrDefault(survey, List.of()), CollectionSpec::id)
				.list("feeds", feeds.getOrDefault(survey, List.of()), CollectionSpec::id)
				.json();
	}

	private JsonElement kpi(Kpi kpi) {
		FormulaInputs needed = inputs.get(kpi);
		return named(kpi)
				.list("measures", kpi.getMeasures(), CollectionSpec::id)
				.put("formula", FormulaText.of(kpi.getFormula()))
				.put("unit", kpi.getUnit())
				.put("better", kpi.getDirection())
				.put("target", FormulaText.of(kpi.getTarget()))
				.put("warning", FormulaText.of(kpi.getWarning()))
				.put("window", FormulaText.of(kpi.getWindow()))
				.put("every", kpi.getEvery())
				.put("minimumSample", kpi.getMinimumSample())
				.list("by", kpi.getDimensions(), JsonPrimitive::new)
				.put("owner", kpi.getOwner())
				.put("review", kpi.getReview() == null ? null : kpi.getReview().toString())
				.object("needs", new JsonTree()
						.list("events", needed.events(), CollectionSpec::id)
						.list("properties", needed.properties(), CollectionSpec::id)
						.list("surveys", needed.surveys(), CollectionSpec::id))
				.json();
	}
}
