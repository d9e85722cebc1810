// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

/** The schemas of events do what a data team expects of them: they accept good events and refuse each kind of mistake. */
class EventSchemasTest {

	private static final Path SAMPLES = Path.of("src/test/resources/samples/smartphone.json");

	/** An event, and what a validator finds in it. */
	record Sample(String schema, String change, JsonNode event, List<String> errors) {

		@Override
		public String toString() {
			return schema + " with " + change;
		}
	}

	static Stream<Arguments> schemas() {
		return Stream.of(Report.values()).flatMap(report -> report.outputs().schemas().entrySet().stream()
				.map(schema -> Arguments.of(report, schema.getKey(), schema.getValue())));
	}

	static List<Sample> samples() throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (Map.Entry<String, JsonNode> event : EventSchemas.parse(Files.readString(SAMPLES)).properties()) {
			JsonNode good = event.getValue().get("good");
			samples.add(new Sample(event.getKey(), "nothing changed", good, List.of()));
			for (JsonNode change : event.getValue().get("accepted")) {
				samples.add(new Sample(event.getKey(), change.toString(), EventSchemas.changed(good, change), List.of()));
			}
			for (JsonNode refused : event.getValue().get("refused")) {
				JsonNode change = refused.get("change");
				samples.add(new Sample(event.getKey(), change.toString(), EventSchemas.changed(good, change), List.of(refused.get("found").asString())));
			}
		}
		return samples;
	}

	@ParameterizedTest(name = "{1} of {0}")
	@MethodSource("schemas")
	void aSchemaIsValid(Report report, String name, String schema) {
		assertEquals(List.of(), EventSchemas.errorsIn(schema));
	}

	@Test
	void everyEventHasASchemaAndSamples() throws IOException {
		assertEquals(events(Report.SMARTPHONE), Report.SMARTPHONE.outputs().schemas().keySet());
		assertEquals(events(Report.SMARTPHONE), EventSchemas.parse(Files.readString(SAMPLES)).propertyNames());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("samples")
	void anEventIsAcceptedOrRefusedForOneReason(Sample sample) {
		assertEquals(sample.errors(), EventSchemas.errorsIn(sample.event(), Report.SMARTPHONE.outputs().schemas().get(sample.schema())));
	}

	/** Each line: a property of the event Everything, a value, and what a validator finds. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a_text          | "long"                              |
			a_text          | ""                                  |
			a_text          | 7                                   | type at /a_text
			an_integer      | 7                                   |
			an_integer      | -7                                  |
			an_integer      | 7.5                                 | type at /an_integer
			an_integer      | "7"                                 | type at /an_integer
			a_number        | 7.5                                 |
			a_number        | 7e3                                 |
			a_number        | "7.5"                               | type at /a_number
			a_boolean       | false                               |
			a_boolean       | 0                                   | type at /a_boolean
			a_boolean       | "false"                             | type at /a_boolean
			an_instant      | "2026-03-01T10:00:00Z"              |
			an_instant      | "2026-03-01T10:00:00.25+05:45"      |
			an_instant      | "2026-03-01T10:00:00"               | format at /an_instant
			an_instant      | "2026-03-01"                        | format at /an_instant
			an_instant      | 1772359200                          | type at /an_instant
			a_date          | "2024-02-29"                        |
			a_date          | "2026-02-29"                        | format at /a_date
			a_date          | "2026-03-01T10:00:00Z"              | format at /a_date
			a_duration      | "PT4M30S"                           |
			a_duration      | "P2W"                               |
			a_duration      | "4 minutes"                         | format at /a_duration
			a_duration      | 270                                 | type at /a_duration
			a_percent       | 0.5                                 |
			a_percent       | "50%"                               | type at /a_percent
			an_amount       | 489.9                               |
			an_amount       | "489.90 EUR"                        | type at /an_amount
			one_of_three    | "grand écran"                       |
			one_of_three    | "\\"autre\\""                       |
			one_of_three    | "Grand écran"                       | enum at /one_of_three
			one_of_three    | ""                                  | enum at /one_of_three
			a_list          | []                                  |
			a_list          | [1, 2]                              |
			a_list          | [1, 2.5]                            | type at /a_list/1
			a_list          | 1                                   | type at /a_list
			a_list_of_lists | [["yes"], ["no"]]                   |
			a_list_of_lists | [["yes"], ["maybe"]]                | enum at /a_list_of_lists/1/0
			a_list_of_lists | ["yes"]                             | type at /a_list_of_lists/0
			a_group         | {"article n°": "A1", "quantity": 2} |
			a_group         | {"article n°": "A1"}                |
			a_group         | {"quantity": 2}                     | required at /a_group
			a_group         | {"article n°": 1}                   | type at /a_group/article n°
			a_group         | {"article n°": "A1", "more": 1}     | unevaluatedProperties at /a_group
			a_group         | ["A1", 2]                           | type at /a_group
			an_empty_group  | {}                                  |
			an_empty_group  | {"more": 1}                         | unevaluatedProperties at /an_empty_group
			lines           | []                                  |
			lines           | [{}, {"price": {"amount": 9.5}}]    |
			lines           | [{}, {"price": {}}]                 | required at /lines/1/price
			lines           | [{"price": {"amount": "9.5"}}]      | type at /lines/0/price/amount
			lines           | [{"amount": 9.5}]                   | unevaluatedProperties at /lines/0
			lines           | {"price": {"amount": 9.5}}          | type at /lines
			more            | 1                                   | unevaluatedProperties at /
			""")
	void aPropertyTakesValuesOfItsTypeOnly(String property, String value, String error) {
		JsonNode event = EventSchemas.parse("{\"name\": \"everything\", \"%s\": %s}".formatted(property, value));
		assertEquals(error == null ? List.of() : List.of(error),
				EventSchemas.errorsIn(event, Report.PROPERTY_TYPES.outputs().schemas().get("everything")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"name": "required", "a_text": "long"} |
			{"name": "required"}                   | required at /
			{"name": "required", "a_text": null}   | type at /a_text
			{"a_text": "long"}                     | required at /
			""")
	void aRequiredPropertyMustBeThere(String event, String error) {
		assertEquals(error == null ? List.of() : List.of(error),
				EventSchemas.errorsIn(EventSchemas.parse(event), Report.PROPERTY_TYPES.outputs().schemas().get("required")));
	}

	/** The time zone of a source stands in for the offsets of its times. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			with-offset | "2026-03-01T10:00:00Z"         |
			with-offset | "2026-03-01T10:00:00.25+05:45" |
			with-offset | "2026-03-01T10:00:00"          | format at /at
			with-offset | 1772359200                     | type at /at
			with-zone   | "2026-03-01T10:00:00"          |
			with-zone   | "2026-03-01 10:00"             |
			with-zone   | "2026-03-01 10:00:00.25"       |
			with-zone   | "2026-03-01T10:00:00Z"         |
			with-zone   | "2026-03-01T10:00:00+05:45"    |
			with-zone   | "2026-03-01T10:00+0545"        |
			with-zone   | "2026-03-01"                   | pattern at /at
			with-zone   | "2026-03-01T10"                | pattern at /at
			with-zone   | "10:00:00"                     | pattern at /at
			with-zone   | "1 March 2026 10:00"           | pattern at /at
			with-zone   | "2026-03-01T10:00:00 CET"      | pattern at /at
			with-zone   | " 2026-03-01T10:00:00"         | pattern at /at
			with-zone   | ""                             | pattern at /at
			with-zone   | 1772359200                     | type at /at
			""")
	void anEventHasATime(String event, String time, String error) {
		assertEquals(error == null ? List.of() : List.of(error),
				EventSchemas.errorsIn(EventSchemas.parse("{\"at\": %s}".formatted(time)), Report.PROPERTY_TYPES.outputs().schemas().get(event)));
	}

	@Test
	void theRecordsOfThePageAreAcceptedOrRefusedAsItSays() throws IOException {
		String page = Files.readString(Path.of("../../docs/collection-spec.md"));
		String schema = Pattern.compile("(?ms)^## Event schemas\n.*?^```json\n(.*?)^```$").matcher(page).results().map(block -> block.group(1)).findFirst().orElseThrow();
		List<MatchResult> rows = Pattern.compile("(?m)^\\| `(\\{.*})` \\| (?:accepted|refused: `(.*)`) \\|$").matcher(page).results().toList();
		assertEquals(7, rows.size());
		for (MatchResult row : rows) {
			assertEquals(row.group(2) == null ? List.of() : List.of(row.group(2)), EventSchemas.errorsIn(EventSchemas.parse(row.group(1)), schema));
		}
	}

	/** The slugs of the events in the collection spec. */
	private static Set<String> events(Report report) {
		Set<String> slugs = new TreeSet<>();
		for (JsonNode source : EventSchemas.parse(report.outputs().files().get("collection-spec.json")).get("sources")) {
			if (source.has("events")) {
				source.get("events").forEach(event -> slugs.add(event.get("schema").asString().replaceAll("^events/|\\.schema\\.json$", "")));
			}
		}
		return slugs;
	}
}
