// SPDX-License-Identifier: EPL-2.0
package journey.sirius.json;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * How all our JSON is written: two blanks of indentation, keys in the order of the tree, no HTML escapes. Halves of surrogate
 * pairs, which UTF-8 cannot carry, become U+FFFD.
 */
public final class Json {

	private static final Gson WRITER = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
	private static final char REPLACEMENT = '\uFFFD';

	private Json() {
	}

	public static String text(JsonElement json) {
		String text = WRITER.toJson(json);
		return (encoder().canEncode(text) ? text : WRITER.toJson(encodable(json))) + "\n";
	}

	/** Cleans keys in the tree and not in the text, where two of them could become one. */
	private static JsonElement encodable(JsonElement json) {
		return switch (json) {
			case JsonObject object -> {
				JsonObject copy = new JsonObject();
				object.entrySet().forEach(entry -> copy.add(encodable(entry.getKey()), encodable(entry.getValue())));
				yield copy;
			}
			case JsonArray array -> {
				JsonArray copy = new JsonArray();
				array.forEach(element -> copy.add(encodable(element)));
				yield copy;
			}
			case JsonPrimitive primitive when primitive.isString() -> new JsonPrimitive(encodable(primitive.getAsString()));
			default -> json;
		};
	}

	private static String encodable(String text) {
		return text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static CharsetEncoder encoder() {
		return StandardCharsets.UTF_8.newEncoder();
	}
}
