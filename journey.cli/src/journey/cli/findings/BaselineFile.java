// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import journey.cli.findings.Baseline.Key;
import journey.generator.output.Replacement;

/** The file that holds a {@link Baseline}: sorted, so that the same findings give the same bytes. */
public final class BaselineFile {

	/** A file that is there and holds no baseline. */
	public static final class NotABaseline extends Exception {

		private static final long serialVersionUID = 1;
	}

	private static final String KIND = "journey-baseline";
	private static final String VERSION = "1";
	/** Much more than the findings of the largest workspace take. */
	private static final int LIMIT = 20 * 1024 * 1024;

	private final Path file;

	public BaselineFile(Path file) {
		this.file = file;
	}

	public Baseline read() throws IOException, NotABaseline {
		try {
			return parse(text());
		} catch (JsonParseException | MalformedJsonException | IllegalStateException | UnsupportedOperationException | NumberFormatException
				| CharacterCodingException notJson) {
			throw new NotABaseline();
		}
	}

	/**
	 * Writes the baseline beside the file and puts it in its place. A file that holds something else stays.
	 *
	 * @throws IOException if it cannot be written; the earlier one is then still there
	 */
	public void write(Baseline baseline) throws IOException, NotABaseline {
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			read();
		}
		Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Replacement.write(place, json(baseline));
	}

	private String text() throws IOException, NotABaseline {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new NotABaseline();
		}
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw new NotABaseline();
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
	}

	private static Baseline parse(String text) throws IOException, NotABaseline {
		JsonReader reader = new JsonReader(new StringReader(text));
		reader.setStrictness(Strictness.STRICT);
		JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
		boolean ours = reader.peek() == JsonToken.END_DOCUMENT && KIND.equals(text(json, "kind")) && VERSION.equals(text(json, "schemaVersion"));
		if (!ours) {
			throw new NotABaseline();
		}
		TreeMap<Key, Integer> counts = new TreeMap<>();
		for (JsonElement element : array(json, "findings")) {
			JsonObject finding = element.getAsJsonObject();
			List<String> arguments = new ArrayList<>();
			for (JsonElement argument : array(finding, "arguments")) {
				arguments.add(argument.getAsString());
			}
			int count = Integer.parseInt(text(finding, "count"));
			if (count < 1) {
				throw new NotABaseline();
			}
			counts.merge(new Key(text(finding, "file"), text(finding, "element"), text(finding, "code"), arguments), count, BaselineFile::sum);
		}
		return new Baseline(counts);
	}

	private static int sum(int one, int other) {
		return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
	}

	private static String text(JsonObject json, String key) throws NotABaseline {
		if (json.get(key) == null || !json.get(key).isJsonPrimitive()) {
			throw new NotABaseline();
		}
		return json.get(key).getAsString();
	}

	private static JsonArray array(JsonObject json, String key) throws NotABaseline {
		if (json.get(key) instanceof JsonArray array) {
			return array;
		}
		throw new NotABaseline();
	}

	private static String json(Baseline baseline) {
		JsonArray findings = new JsonArray();
		baseline.counts().forEach((key, count) -> {
			JsonArray arguments = new JsonArray();
			key.arguments().forEach(arguments::add);
			JsonObject finding = new JsonObject();
			finding.addProperty("file", key.file());
			finding.addProperty("element", key.element());
			finding.addProperty("code", key.code());
			finding.add("arguments", arguments);
			finding.addProperty("count", count);
			findings.add(finding);
		});
		JsonObject json = new JsonObject();
		json.addProperty("kind", KIND);
		json.addProperty("schemaVersion", VERSION);
		json.add("findings", findings);
		return LogJson.text(json);
	}
}
