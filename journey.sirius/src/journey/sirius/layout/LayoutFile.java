// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import journey.sirius.json.Json;

/**
 * What is written beside a text as {@code NAME.journey.layout}: where users want nodes to be. It is JSON with sorted keys: below
 * {@code positions} the diagram, what it is about, the mapping and the element, and then the two numbers of the top left corner. What makes no
 * sense is told and left out.
 */
public final class LayoutFile {

	/** The end of the name of such a file, after that of the text. */
	public static final String ENDING = ".layout";
	/** Much more than ten thousand nodes take. */
	public static final int LARGEST = 4 << 20;

	private static final String VERSION = "1";
	private static final String VERSION_KEY = "schemaVersion";
	private static final String POSITIONS = "positions";
	private static final int LEVELS = 4;
	private static final double FARTHEST = 200_000;
	private static final int MOST_NOTES = 10;
	private static final int LONGEST_NAME = 200;

	private final Map<Positions.Key, Point> points = new TreeMap<>();
	private final List<LayoutNote> notes = new ArrayList<>();
	private int left;

	private LayoutFile() {
	}

	/** What a file says, and what of it makes no sense. */
	public record Content(Positions positions, List<LayoutNote> notes) {
	}

	/** Reads the text of a file; never fails. */
	public static Content read(String text) {
		LayoutFile file = new LayoutFile();
		try {
			file.read(JsonParser.parseString(text));
		} catch (JsonParseException | StackOverflowError | IllegalStateException noJson) {
			file.notes.add(LayoutNote.of("layout.noJson"));
		}
		if (file.left > 0) {
			file.notes.add(LayoutNote.of("layout.more", String.valueOf(file.left)));
		}
		return new Content(new Positions(file.points), List.copyOf(file.notes));
	}

	/** What is to be said of a file that cannot be read. */
	public static LayoutNote unreadable() {
		return LayoutNote.of("layout.unreadable");
	}

	private void read(JsonElement json) {
		if (!(json instanceof JsonObject object) || !(object.get(POSITIONS) instanceof JsonObject positions)) {
			notes.add(LayoutNote.of("layout.noPositions"));
			return;
		}
		if (!(object.get(VERSION_KEY) instanceof JsonPrimitive version) || !version.getAsString().equals(VERSION)) {
			notes.add(LayoutNote.of("layout.version", VERSION));
			return;
		}
		read(positions, new ArrayList<>());
	}

	private void read(JsonObject object, List<String> path) {
		for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
			path.add(entry.getKey());
			if (path.size() < LEVELS && entry.getValue() instanceof JsonObject inner) {
				read(inner, path);
			} else {
				Optional<Point> point = path.size() == LEVELS ? point(entry.getValue()) : Optional.empty();
				point.ifPresentOrElse(some -> points.put(new Positions.Key(path.get(0), path.get(1), path.get(2), path.get(3)), some), () -> note(path));
			}
			path.removeLast();
		}
	}

	private void note(List<String> path) {
		if (notes.size() < MOST_NOTES) {
			notes.add(LayoutNote.of("layout.noPosition", shortened(String.join(" / ", path))));
		} else {
			left++;
		}
	}

	private static String shortened(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST_NAME ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
	}

	private static Optional<Point> point(JsonElement json) {
		if (!(json instanceof JsonArray numbers) || numbers.size() != 2) {
			return Optional.empty();
		}
		Optional<Double> x = number(numbers.get(0));
		Optional<Double> y = number(numbers.get(1));
		return x.isEmpty() || y.isEmpty() ? Optional.empty() : Optional.of(new Point(x.get(), y.get()));
	}

	private static Optional<Double> number(JsonElement json) {
		if (!(json instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
			return Optional.empty();
		}
		double number = primitive.getAsDouble();
		return number >= 0 && number <= FARTHEST ? Optional.of(number) : Optional.empty();
	}

	/** The text of a file; the same positions always give the same one. */
	public static String write(Positions positions) {
		JsonObject tree = new JsonObject();
		positions.points().forEach((key, point) -> {
			JsonArray numbers = new JsonArray();
			numbers.add(Math.round(point.x()));
			numbers.add(Math.round(point.y()));
			within(within(within(tree, key.diagram()), key.about()), key.mapping()).add(key.element(), numbers);
		});
		JsonObject json = new JsonObject();
		json.add(POSITIONS, tree);
		json.addProperty(VERSION_KEY, VERSION);
		return Json.text(json);
	}

	private static JsonObject within(JsonObject object, String key) {
		if (!object.has(key)) {
			object.add(key, new JsonObject());
		}
		return object.getAsJsonObject(key);
	}
}
