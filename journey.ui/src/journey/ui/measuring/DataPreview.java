// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import journey.measure.data.FileFormat;

/** The first lines of a file with data, for people to recognise it. The file is not read further. */
record DataPreview(List<String> columns, List<List<String>> rows) {

	static final DataPreview NOTHING = new DataPreview(List.of(), List.of());

	private static final int MOST_BYTES = 1 << 16;
	private static final int MOST_ROWS = 8;
	private static final int MOST_COLUMNS = 40;
	private static final int LONGEST = 80;

	/** The beginning of a file; nothing of a format that is not text. */
	static DataPreview of(Path file) throws IOException {
		Optional<FileFormat> format = FileFormat.of(file);
		if (format.isEmpty() || format.get() == FileFormat.PARQUET) {
			return NOTHING;
		}
		String text = beginning(file);
		return format.get() == FileFormat.CSV ? csv(text) : json(text);
	}

	private static String beginning(Path file) throws IOException {
		boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
		try (InputStream raw = Files.newInputStream(file); InputStream input = packed ? new GZIPInputStream(raw) : raw) {
			String text = new String(input.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
	}

	private static DataPreview csv(String text) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length() && lines.size() <= MOST_ROWS; i++) {
			char c = text.charAt(i);
			if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
				cell.append(text.charAt(i++));
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == ',' || c == '\n')) {
				line.add(shown(cell.toString()));
				cell.setLength(0);
				if (c == '\n') {
					lines.add(line);
					line = new ArrayList<>();
				}
			} else if (c != '\r' || quoted) {
				cell.append(c);
			}
		}
		if (lines.size() <= MOST_ROWS && (!line.isEmpty() || !cell.isEmpty())) {
			line.add(shown(cell.toString()));
			lines.add(line);
		}
		return lines.isEmpty() ? NOTHING : new DataPreview(bounded(lines.getFirst()), lines.subList(1, lines.size()).stream().map(DataPreview::bounded).toList());
	}

	private static DataPreview json(String text) {
		Set<String> keys = new LinkedHashSet<>();
		List<Map<String, String>> objects = new ArrayList<>();
		for (String line : text.lines().limit(MOST_ROWS).toList()) {
			try {
				if (JsonParser.parseString(line) instanceof JsonObject object) {
					Map<String, String> values = new LinkedHashMap<>();
					object.entrySet().forEach(entry -> values.put(entry.getKey(), shown(text(entry.getValue()))));
					keys.addAll(values.keySet());
					objects.add(values);
				}
			} catch (JsonParseException noObject) {
				// the measurement says what is wrong with the line
			}
		}
		List<String> columns = bounded(List.copyOf(keys));
		return new DataPreview(columns, objects.stream().map(object -> columns.stream().map(key -> object.getOrDefault(key, "")).toList()).toList());
	}

	private static String text(JsonElement value) {
		return value.isJsonPrimitive() ? value.getAsString() : value.toString();
	}

	private static String shown(String value) {
		String line = value.replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}

	private static List<String> bounded(List<String> cells) {
		return cells.stream().limit(MOST_COLUMNS).toList();
	}
}
