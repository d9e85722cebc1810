// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Builds JSON objects in the order of the calls; what is absent in the model is absent in the output. */
final class JsonTree {

	private static final String NOT_SAID = "unspecified";

	private final JsonObject json = new JsonObject();

	JsonTree put(String key, String value) {
		if (value != null && !value.isEmpty()) {
			json.addProperty(key, value);
		}
		return this;
	}

	JsonTree put(String key, Number value) {
		if (value != null) {
			json.addProperty(key, value);
		}
		return this;
	}

	JsonTree put(String key, Enumerator word) {
		return word == null || word.getLiteral().equals(NOT_SAID) ? this : put(key, word.getLiteral());
	}

	/** Puts the key only if the value is true. */
	JsonTree flag(String key, boolean value) {
		if (value) {
			json.addProperty(key, true);
		}
		return this;
	}

	JsonTree put(String key, JsonElement value) {
		if (value != null) {
			json.add(key, value);
		}
		return this;
	}

	/** Puts an object, if there is something in it. */
	JsonTree object(String key, JsonTree value) {
		return value.json.isEmpty() ? this : put(key, value.json);
	}

	/** Puts a list, if there is something to list. */
	<T> JsonTree list(String key, Collection<T> items, Function<T, JsonElement> toJson) {
		if (!items.isEmpty()) {
			JsonArray list = new JsonArray();
			items.forEach(item -> list.add(toJson.apply(item)));
			json.add(key, list);
		}
		return this;
	}

	JsonObject json() {
		return json;
	}
}
