// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The collection spec is what its JSON Schema says, and the schema says neither less nor more than that. */
class CollectionSpecTest {

	private static final String SCHEMA = Distribution.in(Path.of(".")).run("schema", "collection-spec").exits(0).out();

	@Test
	void theSchemaIsValid() {
		assertEquals(List.of(), EventSchemas.errorsIn(SCHEMA));
	}

	@ParameterizedTest
	@EnumSource
	void aSpecIsAsItsSchemaSays(Report report) {
		assertEquals(List.of(), EventSchemas.errorsIn(spec(report), SCHEMA));
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("../../examples"))) {
			return folders.filter(folder -> Files.isDirectory(folder) && !folder.endsWith("invalid")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theSpecOfAnExampleIsAsItsSchemaSays(Path example, @TempDir Path to) throws IOException {
		Distribution.in(example).run("generate", ".", "--to", to.toString(), "--only", "collection-spec").exits(0);
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(Files.readString(to.resolve("collection-spec.json"))), SCHEMA));
	}

	/** Each line: a place of the spec of everything, what is put there (nothing: it is removed), and what a validator finds. */
	@ParameterizedTest(name = "{0} = {1}: {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/schemaVersion                           |              | required at /
			/schemaVersion                           | "1"          | const at /schemaVersion
			/more                                    | 1            | additionalProperties at /
			/kpis                                    | []           | minItems at /kpis
			/kpis/0/id                               |              | required at /kpis/0
			/kpis/0/title                            | ""           | minLength at /kpis/0/title
			/kpis/0/more                             | 1            | unevaluatedProperties at /kpis/0
			/kpis/0/review                           | "30/06/2027" | format at /kpis/0/review
			/kpis/0/minimumSample                    | "100"        | type at /kpis/0/minimumSample
			/kpis/0/better                           | "more"       | enum at /kpis/0/better
			/kpis/0/target/operator                  |              | required at /kpis/0/target
			/kpis/0/target/value/amount              | "20%"        | type at /kpis/0/target/value/amount
			/kpis/0/window/unit                      | "fortnights" | enum at /kpis/0/window/unit
			/kpis/0/needs/0/roles                    |              | required at /kpis/0/needs/0
			/kpis/0/needs/0/roles/0/as               | "anything"   | enum at /kpis/0/needs/0/roles/0/as
			/kpis/0/needs/0/roles/0/step             | 0            | minimum at /kpis/0/needs/0/roles/0/step
			/sources/0/kind                          | "mail"       | enum at /sources/0/kind
			/sources/0/fields/more                   | "x"          | additionalProperties at /sources/0/fields
			/sources/0/contributors                  | "IT"         | type at /sources/0/contributors
			/sources/0/events/0/externalName         |              | required at /sources/0/events/0
			/sources/0/events/0/schema               | "../x"       | pattern at /sources/0/events/0/schema
			/sources/0/events/0/more                 | null         | unevaluatedProperties at /sources/0/events/0
			/sources/0/events/0/properties/0/required | false       | const at /sources/0/events/0/properties/0/required
			/sources/0/events/0/properties/0/type    | "text"       | oneOf at /sources/0/events/0/properties/0/type
			/sources/0/events/0/properties/0/owner   | "Web team"   | unevaluatedProperties at /sources/0/events/0/properties/0
			/sources/2/surveys/0/after/ref           |              | required at /sources/2/surveys/0/after
			/sources/2/surveys/0/scale/highest       | 10.5         | type at /sources/2/surveys/0/scale/highest
			/journeys/0/stages/0/canonical           | "buying"     | enum at /journeys/0/stages/0/canonical
			/journeys/0/stages/0/touchpoints/0/kpis  | ["a", "a"]   | uniqueItems at /journeys/0/stages/0/touchpoints/0/kpis
			/journeys/0/stages/0/touchpoints/0/more  | 1            | unevaluatedProperties at /journeys/0/stages/0/touchpoints/0
			""")
	void whatIsNotASpecIsRefused(String place, String value, String found) {
		ObjectNode spec = (ObjectNode) spec(Report.EVERYTHING).deepCopy();
		int last = place.lastIndexOf('/');
		ObjectNode parent = (ObjectNode) spec.at(place.substring(0, last));
		if (value == null) {
			parent.remove(place.substring(last + 1));
		} else {
			parent.set(place.substring(last + 1), EventSchemas.parse(value));
		}
		assertEquals(List.of(found), withoutConsequences(EventSchemas.errorsIn(spec, SCHEMA), found));
	}

	/** A member that is wrong counts as one that nobody has looked at; of several types, the value is none. */
	private static List<String> withoutConsequences(List<String> errors, String found) {
		if (found.startsWith("oneOf")) {
			return errors.stream().filter(error -> error.startsWith("oneOf")).toList();
		}
		return errors.stream().filter(error -> found.startsWith("unevaluated") || !error.startsWith("unevaluated")).toList();
	}

	/** A member that no spec has would be a promise that nobody keeps. */
	@Test
	void everyMemberOfTheSchemaIsSomewhere() {
		Set<String> members = new TreeSet<>();
		collect(EventSchemas.parse(SCHEMA), members);
		Set<String> found = new TreeSet<>();
		Stream.of(Report.EVERYTHING, Report.SMARTPHONE).forEach(report -> names(spec(report), found));
		members.removeAll(found);
		members.remove("en");
		assertEquals(Set.of(), members);
	}

	@Test
	void everyMemberIsDescribedAndEveryObjectIsClosed() {
		JsonNode schema = EventSchemas.parse(SCHEMA);
		List<String> poor = new ArrayList<>();
		check(schema, "", schema.get("$defs"), poor);
		assertEquals(List.of(), poor);
	}

	private static void check(JsonNode schema, String place, JsonNode definitions, List<String> poor) {
		boolean mixin = place.equals("/$defs/named") || place.equals("/$defs/owned");
		boolean closed = schema.has("additionalProperties") || schema.has("unevaluatedProperties");
		if (schema.isObject() && schema.path("properties").isObject() && !mixin && !closed) {
			poor.add("open: " + place);
		}
		if (schema.path("properties").isObject()) {
			for (Map.Entry<String, JsonNode> member : schema.get("properties").properties()) {
				JsonNode definition = definitions.path(member.getValue().path("$ref").asString("").replace("#/$defs/", ""));
				if (!member.getValue().has("description") && !definition.has("description")) {
					poor.add("not described: " + place + "/" + member.getKey());
				}
			}
		}
		parts(schema, place).forEach((at, part) -> check(part, at, definitions, poor));
	}

	private static void collect(JsonNode schema, Set<String> members) {
		if (schema.path("properties").isObject()) {
			members.addAll(schema.get("properties").propertyNames());
		}
		parts(schema, "").values().forEach(part -> collect(part, members));
	}

	/** The schemas within a schema, by their places. Members and definitions may have the names of keywords. */
	private static Map<String, JsonNode> parts(JsonNode schema, String place) {
		Map<String, JsonNode> parts = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
			String at = place + "/" + keyword.getKey();
			switch (keyword.getKey()) {
				case "properties", "$defs" -> keyword.getValue().properties().forEach(member -> parts.put(at + "/" + member.getKey(), member.getValue()));
				case "allOf", "oneOf" -> {
					for (int i = 0; i < keyword.getValue().size(); i++) {
						parts.put(at + "/" + i, keyword.getValue().get(i));
					}
				}
				case "items" -> parts.put(at, keyword.getValue());
				default -> { }
			}
		}
		return parts;
	}

	private static void names(JsonNode json, Set<String> names) {
		names.addAll(json.propertyNames());
		json.forEach(child -> names(child, names));
	}

	private static JsonNode spec(Report report) {
		return EventSchemas.parse(report.outputs().files().get("collection-spec.json"));
	}
}
