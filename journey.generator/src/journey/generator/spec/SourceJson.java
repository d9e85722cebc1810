// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import journey.model.journey.Channel;
import journey.model.journey.ChannelValue;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.NamedElement;
import journey.model.journey.Occasion;
import journey.model.journey.OneOfType;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.SurveyTrigger;
import journey.model.queries.Names;

/** Writes what each source has to record. */
final class SourceJson {

	private final SpecIndex spec;
	private final ElementJson elements;

	SourceJson(SpecIndex spec, ElementJson elements) {
		this.spec = spec;
		this.elements = elements;
	}

	JsonElement of(Source source) {
		return recorded(elements.of(source)
				.put("kind", source.getKind())
				.put("customerIdentity", source.getIdentity())
				.object("fields", new JsonTree()
						.put("name", source.getNameField())
						.put("time", source.getTimeField())
						.put("id", source.getIdField())
						.put("customer", source.getCustomerField())
						.put("session", source.getSessionField())
						.put("channel", source.getChannelField()))
				.put("timeUnit", source.getTimeUnit())
				.put("timePattern", source.getTimePattern())
				.put("timezone", source.getTimezone())
				.list("channelValues", source.getChannelValues(), this::channelValue), source)
				.json();
	}

	/** What is recorded without anybody having said where. */
	JsonTree withoutSource() {
		return recorded(new JsonTree(), null);
	}

	private JsonTree recorded(JsonTree json, Source source) {
		return json
				.list("events", spec.events(source), this::event)
				.list("facts", spec.facts(source), this::fact)
				.list("surveys", spec.surveys(source), this::survey)
				.list("profiles", spec.profiles(source), this::profile);
	}

	/** Which sources know the same customers, and by which field. */
	List<JsonElement> identities() {
		Map<String, List<Source>> known = new LinkedHashMap<>();
		for (Source source : spec.all(Source.class)) {
			if (source.getIdentity() != null) {
				known.computeIfAbsent(source.getIdentity(), any -> new ArrayList<>()).add(source);
			}
		}
		return known.entrySet().stream().map(identity -> (JsonElement) new JsonTree()
				.put("name", identity.getKey())
				.list("sources", identity.getValue(), source -> new JsonTree()
						.put("source", Names.qualified(source)).put("field", source.getCustomerField()).json())
				.json()).toList();
	}

	JsonElement channel(Channel channel) {
		return elements.of(channel).put("kind", channel.getKind()).json();
	}

	private JsonElement channelValue(ChannelValue value) {
		return new JsonTree().put("value", new JsonPrimitive(value.getValue())).put("channel", ElementJson.idOf(value.getChannel())).json();
	}

	private JsonElement event(Event event) {
		return needed(elements.of(event)
				.put("externalName", nameInSource(event))
				.put("trigger", event.getTrigger())
				.put("schema", spec.schemaPath(event))
				.list("properties", event.getProperties(), this::property)
				.list("tracks", spec.tracks(event), ElementJson::id)
				.list("surveysAfter", spec.surveysAfter(event), ElementJson::id), event)
				.json();
	}

	private JsonElement fact(Fact fact) {
		return needed(elements.of(fact)
				.put("externalName", nameInSource(fact))
				.put("every", fact.getEvery())
				.list("properties", fact.getProperties(), this::property), fact)
				.json();
	}

	private JsonElement profile(Profile profile) {
		return needed(elements.of(profile).list("properties", profile.getProperties(), this::property), profile).json();
	}

	/** The KPIs and other elements that need what is recorded. */
	private JsonTree needed(JsonTree json, NamedElement input) {
		return json.list("feeds", spec.feeds(input), ElementJson::id).list("usedBy", spec.users(input), ElementJson::id);
	}

	private JsonElement property(Property property) {
		return needed(elements.of(property)
				.put("externalName", nameInSource(property))
				.put("type", type(property.getType()))
				.put("dataUnit", property.getDataUnit())
				.put("pattern", property.getPattern())
				.flag("required", property.isRequired())
				.put("pii", property.getPii())
				.put("purpose", property.getPurpose())
				.put("legalBasis", property.getBasis())
				.object("retention", ElementJson.span(property.getRetention())), property)
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
		return needed(elements.of(survey)
				.put("externalName", nameInSource(survey))
				.put("instrument", survey.getInstrument())
				.put("variant", survey.getVariant())
				.object("scale", scale(survey))
				.put("question", survey.getQuestion())
				.object("after", occasion(survey.getAfter()))
				.object("delay", ElementJson.span(survey.getDelay()))
				.object("sample", ElementJson.quantity(survey.getSample()))
				.list("channels", survey.getChannels(), ElementJson::id)
				.put("answerField", survey.getAnswerField())
				.put("invitedField", survey.getInvitedField())
				.list("tracks", spec.tracks(survey), ElementJson::id), survey)
				.json();
	}

	/** Also an empty name is a name. */
	private static JsonElement nameInSource(NamedElement element) {
		return new JsonPrimitive(Names.inSource(element));
	}

	private static JsonTree scale(Survey survey) {
		return SurveyScale.of(survey)
				.map(scale -> new JsonTree().put("lowest", scale.lowest()).put("highest", scale.highest()))
				.orElseGet(JsonTree::new);
	}

	/** What triggers a survey: a moment of the library is explained here, in the words of the library. */
	private static JsonTree occasion(Occasion occasion) {
		JsonTree json = new JsonTree();
		if (occasion == null) {
			return json;
		}
		json.put("ref", Names.qualified(occasion))
				.put("kind", kind(occasion))
				.put("title", Names.title(occasion))
				.object("titles", ElementJson.titles(occasion));
		return switch (occasion) {
			case SurveyTrigger trigger -> ElementJson.people(json.put("when", trigger.getWhen()), trigger);
			case Event event -> json.put("when", event.getTrigger());
			default -> json;
		};
	}

	private static String kind(Occasion occasion) {
		return switch (occasion) {
			case SurveyTrigger trigger -> "trigger";
			case Event event -> "event";
			default -> "touchpoint";
		};
	}
}
