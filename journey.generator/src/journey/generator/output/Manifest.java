// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import journey.sirius.json.Json;

/** Which files of an output folder are ours, by the output that they belong to. */
record Manifest(Map<String, Set<String>> outputs) {

	static final String NAME = "manifest.json";
	private static final String VERSION = "1";

	/** The manifest of an earlier run; empty when there is none, or none that we have written. */
	static Manifest read(Path file) throws IOException {
		try {
			JsonObject json = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
			Map<String, Set<String>> outputs = new TreeMap<>();
			if (!(json.get("outputs") instanceof JsonObject byOutput)) {
				return new Manifest(Map.of());
			}
			for (Map.Entry<String, JsonElement> output : byOutput.entrySet()) {
				Set<String> paths = new TreeSet<>();
				output.getValue().getAsJsonArray().forEach(path -> paths.add(path.getAsString()));
				paths.removeIf(path -> !GeneratedFile.isSafe(path) || path.equals(NAME));
				outputs.put(output.getKey(), paths);
			}
			return new Manifest(outputs);
		} catch (NoSuchFileException | JsonParseException | IllegalStateException | UnsupportedOperationException
				| CharacterCodingException notOurs) {
			return new Manifest(Map.of());
		}
	}

	Manifest with(Map<String, ? extends List<? extends OutputFile>> written) {
		Map<String, Set<String>> all = new TreeMap<>(outputs);
		written.forEach((output, files) -> {
			Set<String> paths = new TreeSet<>();
			files.forEach(file -> paths.add(file.path()));
			all.put(output, paths);
		});
		return new Manifest(all);
	}

	Set<String> paths() {
		Set<String> paths = new TreeSet<>();
		outputs.values().forEach(paths::addAll);
		return paths;
	}

	String toJson() {
		JsonObject byOutput = new JsonObject();
		outputs.forEach((output, paths) -> {
			JsonArray list = new JsonArray();
			paths.forEach(list::add);
			byOutput.add(output, list);
		});
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		json.add("outputs", byOutput);
		return Json.text(json);
	}
}
