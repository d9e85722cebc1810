// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import journey.generator.output.GeneratedFile;
import journey.model.journey.DataUnit;
import journey.model.journey.Event;
import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.Source;
import journey.model.journey.util.JourneySwitch;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.sirius.json.Json;

/**
 * The JSON Schema (draft 2020-12) of one event as its source records it: the fields that the source declares for all of
 * its events, and the properties of this one under their names in the source.
 */
public final class EventSchema {

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	/** A date and time whose offset, and whose seconds, may be left out. */
	private static final String LOCAL_TIME = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
			+ "[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?$";

	private EventSchema() {
	}

	/** The schemas of all events of a workspace, one file for each. */
	public static List<GeneratedFile> files(WorkspaceIndex index) {
		SpecIndex spec = index.knowledge(SpecIndex.class, SpecIndex::new);
		return spec.all(Event.class).stream().map(event -> new GeneratedFile(spec.schemaPath(event), Json.text(of(event)))).toList();
	}

	public static JsonObject of(Event event) {
		JsonObject properties = new JsonObject();
		JsonArray required = new JsonArray();
		if (event.getSource() != null) {
			addSourceFields(event, event.getSource(), properties, required);
		}
		event.getProperties().forEach(property -> add(property, properties, required));
		return new JsonTree()
				.put("$schema", DIALECT)
				.put("$id", "urn:journey:" + encode(Names.qualified(event)))
				.put("title", Names.title(event))
				.put("description", event.getTrigger())
				.put("type", "object")
				.put("properties", properties)
				.put("required", required.isEmpty() ? null : required)
				.put("unevaluatedProperties", new JsonPrimitive(false))
				.json();
	}

	private static void addSourceFields(Event event, Source source, JsonObject properties, JsonArray required) {
		if (source.getNameField() != null) {
			properties.add(source.getNameField(), new JsonTree().put("const", Names.inSource(event)).json());
			require(source.getNameField(), required);
		}
		if (source.getTimeField() != null) {
			properties.add(source.getTimeField(), time(source));
			require(source.getTimeField(), required);
		}
		if (source.getIdField() != null) {
			properties.add(source.getIdField(), identifier());
			require(source.getIdField(), required);
		}
		// Not every visitor is known: an event without a customer or a session is still an event.
		if (source.getCustomerField() != null) {
			properties.add(source.getCustomerField(), identifier());
		}
		if (source.getSessionField() != null) {
			properties.add(source.getSessionField(), identifier());
		}
	}

	private static void add(Property property, JsonObject properties, JsonArray required) {
		String name = Names.inSource(property);
		properties.add(name, describe(property));
		if (property.isRequired()) {
			require(name, required);
		}
	}

	/** A name that stands for two things is required once: schemas allow no other. */
	private static void require(String name, JsonArray required) {
		if (!required.contains(new JsonPrimitive(name))) {
			required.add(name);
		}
	}

	/** Times of a source with a time zone of its own may come without an offset, which the format date-time demands. */
	private static JsonObject time(Source source) {
		if (source.getTimeUnit() != DataUnit.UNSPECIFIED) {
			return WrittenSchema.counted(source.getTimeUnit());
		}
		if (source.getTimePattern() != null) {
			return WrittenSchema.inPattern(source.getTimePattern());
		}
		JsonTree time = new JsonTree().put("type", "string");
		return source.getTimezone() == null
				? time.put("format", "date-time").json()
				: time.put("description", "A date and time; without an offset, in the time zone " + source.getTimezone())
						.put("pattern", LOCAL_TIME).json();
	}

	private static JsonObject identifier() {
		JsonArray types = new JsonArray();
		types.add("string");
		types.add("integer");
		return new JsonTree().put("type", types).json();
	}

	private static JsonObject describe(Property property) {
		JsonTree described = new JsonTree().put("title", property.getTitle());
		JsonObject type = property.getType() == null ? new JsonObject() : WrittenSchema.of(property).orElseGet(() -> new TypeSchema().doSwitch(property.getType()));
		type.entrySet().forEach(entry -> described.put(entry.getKey(), entry.getValue()));
		return described.json();
	}

	/** RFC 8141 allows only ASCII in a URN. */
	private static String encode(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8);
	}

	/** The schema of a type. */
	private static final class TypeSchema extends JourneySwitch<JsonObject> {

		@Override
		public JsonObject caseSimpleType(SimpleType type) {
			JsonTree schema = new JsonTree();
			return switch (type.getKind()) {
				case UNSPECIFIED -> schema.json();
				case TEXT -> schema.put("type", "string").json();
				case INTEGER -> schema.put("type", "integer").json();
				case NUMBER -> schema.put("type", "number").json();
				case BOOLEAN -> schema.put("type", "boolean").json();
				case INSTANT -> schema.put("type", "string").put("format", "date-time").json();
				case DATE -> schema.put("type", "string").put("format", "date").json();
				case DURATION -> schema.put("type", "string").put("format", "duration").json();
				case PERCENT -> schema.put("type", "number").put("description", "A share: 0.5 is fifty percent").json();
			};
		}

		@Override
		public JsonObject caseMoneyType(MoneyType type) {
			return new JsonTree().put("type", "number").put("description", "An amount in " + type.getCurrency()).json();
		}

		@Override
		public JsonObject caseOneOfType(OneOfType type) {
			return new JsonTree().put("type", "string").list("enum", type.getValues(), JsonPrimitive::new).json();
		}

		@Override
		public JsonObject caseListType(ListType type) {
			JsonElement items = type.getElement() == null ? new JsonObject() : doSwitch(type.getElement());
			return new JsonTree().put("type", "array").put("items", items).json();
		}

		@Override
		public JsonObject caseGroupType(GroupType type) {
			JsonObject properties = new JsonObject();
			JsonArray required = new JsonArray();
			type.getProperties().forEach(property -> add(property, properties, required));
			return new JsonTree().put("type", "object").put("properties", properties).put("required", required.isEmpty() ? null : required)
					.put("unevaluatedProperties", new JsonPrimitive(false)).json();
		}

		@Override
		public JsonObject casePropertyType(PropertyType type) {
			throw new IllegalArgumentException("no schema for " + type.eClass().getName());
		}

		@Override
		public JsonObject defaultCase(EObject other) {
			throw new IllegalArgumentException("not a type: " + other.eClass().getName());
		}
	}
}
