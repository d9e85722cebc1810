// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import journey.generator.output.Replacement;

/** The data with which a project was measured last. They are kept in the workspace, not in the project: others have other files. */
public final class LastData {

	private static final String FILE = "data.json";
	private static final String DATA = "data";
	private static final String NAME = "name";
	private static final String FILES = "files";

	private final Path file;

	private LastData(Path file) {
		this.file = file;
	}

	public static LastData of(IProject project) {
		return new LastData(project.getWorkingLocation("journey.ui").append(FILE).toPath());
	}

	/** Empty if the project was never measured here. */
	public List<DataOfSource> read() {
		if (!Files.isRegularFile(file)) {
			return List.of();
		}
		try {
			List<DataOfSource> data = new ArrayList<>();
			for (JsonElement one : JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray(DATA)) {
				List<Path> files = one.getAsJsonObject().getAsJsonArray(FILES).asList().stream().map(path -> Path.of(path.getAsString())).toList();
				data.add(new DataOfSource(one.getAsJsonObject().get(NAME).getAsString(), files));
			}
			return data;
		} catch (IOException | JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException | InvalidPathException broken) {
			ILog.of(LastData.class).info(file + ": " + broken.getMessage());
			return List.of();
		}
	}

	/** Keeps the data for the next time. */
	public void keep(List<DataOfSource> data) {
		JsonArray all = new JsonArray();
		for (DataOfSource one : data) {
			JsonArray files = new JsonArray();
			one.files().forEach(path -> files.add(path.toString()));
			JsonObject entry = new JsonObject();
			entry.addProperty(NAME, one.name());
			entry.add(FILES, files);
			all.add(entry);
		}
		JsonObject root = new JsonObject();
		root.addProperty("schemaVersion", "1");
		root.add(DATA, all);
		try (Replacement replacement = Replacement.of(file, root.toString().getBytes(StandardCharsets.UTF_8))) {
			replacement.takePlace();
		} catch (IOException failure) {
			ILog.of(LastData.class).warn(failure.getMessage(), failure);
		}
	}
}
