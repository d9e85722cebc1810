// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A public validator of JSON Schema 2020-12 that also checks formats, such as those of dates. */
final class EventSchemas {

	/** Names and texts of any length; nothing that follows the end, and no key twice. */
	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE).build()).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private EventSchemas() {
	}

	static JsonNode parse(String json) {
		return JSON.readTree(json);
	}

	/** A text as it stands between the quotes of JSON. */
	static String inJson(String text) {
		String quoted = JSON.writeValueAsString(text);
		return quoted.substring(1, quoted.length() - 1);
	}

	/** What is wrong with a schema itself. */
	static List<String> errorsIn(String schema) {
		Schema metaSchema = registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
		return errors(metaSchema, parse(schema));
	}

	/** What is wrong with an event, as "keyword at /place". */
	static List<String> errorsIn(JsonNode event, String schema) {
		return errors(registry().getSchema(parse(schema)), event);
	}

	/** A copy with other values for some keys; null removes the key (RFC 7396). */
	static JsonNode changed(JsonNode original, JsonNode change) {
		ObjectNode changed = (ObjectNode) original.deepCopy();
		for (Map.Entry<String, JsonNode> entry : change.properties()) {
			if (entry.getValue().isNull()) {
				changed.remove(entry.getKey());
			} else {
				changed.set(entry.getKey(), entry.getValue());
			}
		}
		return changed;
	}

	private static SchemaRegistry registry() {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
	}

	private static List<String> errors(Schema schema, JsonNode instance) {
		return schema.validate(instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
				.map(error -> error.getKeyword() + " at " + place(error)).toList();
	}

	private static String place(Error error) {
		String place = error.getInstanceLocation().toString();
		return place.isEmpty() ? "/" : place;
	}
}
