// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** How all our JSON is written: two blanks of indentation, keys in the order of the tree, no HTML escapes. */
public final class Json {

	private static final Gson WRITER = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private Json() {
	}

	public static String text(JsonElement json) {
		return WRITER.toJson(json) + "\n";
	}
}
