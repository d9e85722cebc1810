// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.generator.spec.EventSchema;
import journey.model.journey.Event;
import journey.sirius.json.Json;
import journey.tests.support.JourneyText;

class JsonTest {

	@Test
	void halvesOfSurrogatePairsAreReplacedAndPairsStay() {
		JsonObject json = new JsonObject();
		json.addProperty("a\uD83D\uDE00", "b\uD83Dc\uDE00\uD83D\uDE00");
		assertEquals("{\n  \"a\uD83D\uDE00\": \"b\uFFFDc\uFFFD\uD83D\uDE00\"\n}\n", Json.text(json));
	}

	@Test
	void keysThatBecomeTheSameAreOne() {
		JsonObject json = (JsonObject) JsonParser.parseString("{ \"list\": [ {} ] }");
		JsonObject inner = json.getAsJsonArray("list").get(0).getAsJsonObject();
		inner.addProperty("\uD800", 1);
		inner.addProperty("\uDC00", true);
		assertEquals("{\n  \"list\": [\n    {\n      \"\uFFFD\": true\n    }\n  ]\n}\n", Json.text(json));
	}

	@Test
	void aSchemaRequiresNothingTwice() {
		JourneyText.Checked checked = JourneyText.check("""
				source Web is analytics { time "n" name "n" }
				event E from Web {
					has a : text required as "n"
					has g : group { has b : text required as "m" has c : text required as "m" } required
				}
				""");
		JsonObject schema = EventSchema.of(checked.first(Event.class));
		assertEquals("[\"n\",\"g\"]", schema.get("required").toString());
		assertEquals("[\"m\"]", schema.getAsJsonObject("properties").getAsJsonObject("g").get("required").toString());
	}
}
