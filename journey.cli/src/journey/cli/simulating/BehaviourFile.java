// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import journey.cli.input.InputException;
import journey.measure.simulation.Behaviour;
import journey.model.queries.WorkspaceIndex;

/** Reads a behaviour. What the file does not say stays as it is usual. */
public final class BehaviourFile {

	/** Much more than the elements of the largest workspace take. */
	private static final int LIMIT = 4 * 1024 * 1024;
	private static final int DEEPEST = 4;

	private final String name;

	private BehaviourFile(String name) {
		this.name = name;
	}

	/**
	 * Reads a file.
	 *
	 * @param name of the file, for messages
	 * @throws IOException if it cannot be read
	 * @throws InputException if it holds something else
	 */
	public static Behaviour read(Path file, String name, WorkspaceIndex index) throws IOException, InputException {
		return new BehaviourReader(name, index).read(new BehaviourFile(name).parse(file));
	}

	private Map<String, Object> parse(Path file) throws IOException, InputException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw wrong("behaviour.large", name);
			}
			JsonReader reader = new JsonReader(new StringReader(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
			reader.setStrictness(Strictness.STRICT);
			if (reader.peek() != JsonToken.BEGIN_OBJECT) {
				throw wrong("behaviour.json", name);
			}
			Map<String, Object> all = object(reader, 1);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw wrong("behaviour.json", name);
			}
			return all;
		} catch (MalformedJsonException | CharacterCodingException | NumberFormatException | IllegalStateException | EOFException notJson) {
			throw wrong("behaviour.json", name);
		}
	}

	/** Objects as maps, texts as String, numbers as Double. */
	private Map<String, Object> object(JsonReader reader, int depth) throws IOException, InputException {
		Map<String, Object> members = new LinkedHashMap<>();
		reader.beginObject();
		while (reader.hasNext()) {
			String key = reader.nextName();
			if (members.containsKey(key)) {
				throw wrong("behaviour.twice", name, key);
			}
			members.put(key, value(reader, key, depth));
		}
		reader.endObject();
		return members;
	}

	private Object value(JsonReader reader, String key, int depth) throws IOException, InputException {
		JsonToken token = reader.peek();
		if (token == JsonToken.BEGIN_OBJECT && depth < DEEPEST) {
			return object(reader, depth + 1);
		}
		if (token == JsonToken.STRING) {
			return reader.nextString();
		}
		if (token == JsonToken.NUMBER) {
			return reader.nextDouble();
		}
		throw wrong("behaviour.value", name, key);
	}

	private static InputException wrong(String key, Object... arguments) {
		return new InputException(false, key, arguments);
	}
}
