// SPDX-License-Identifier: EPL-2.0
package journey.sirius.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.Label;
import journey.sirius.view.NodeView;
import journey.sirius.view.Problem;
import journey.sirius.view.View;

/** A diagram as it was computed, without places, as JSON, which diagram.schema.json beside this class describes. */
public final class DiagramJson {

	private static final String VERSION = "1";
	private static final String SCHEMA = "diagram.schema.json";

	private final Map<View, Integer> orders = new HashMap<>();
	private final List<View> views = new ArrayList<>();

	private DiagramJson(Diagram diagram) {
		diagram.nodes().forEach(this::add);
		diagram.edges().forEach(this::number);
	}

	/** The JSON Schema (draft 2020-12). */
	public static String schema() {
		try (InputStream schema = DiagramJson.class.getResourceAsStream(SCHEMA)) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(SCHEMA, failure);
		}
	}

	/** A diagram as a file. */
	public static String text(Diagram diagram) {
		return Json.text(new DiagramJson(diagram).write(diagram));
	}

	private void add(NodeView node) {
		number(node);
		node.bordered().forEach(this::add);
		node.children().forEach(this::add);
	}

	private void number(View view) {
		orders.put(view, views.size());
		views.add(view);
	}

	private JsonObject write(Diagram diagram) {
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		json.addProperty("diagram", diagram.description());
		json.addProperty("target", ElementName.of(diagram.target()));
		json.addProperty("title", diagram.title());
		json.add("layers", strings(diagram.layers()));
		JsonArray all = new JsonArray();
		views.forEach(view -> all.add(write(view)));
		json.add("views", all);
		JsonArray problems = new JsonArray();
		diagram.problems().forEach(problem -> problems.add(write(problem)));
		json.add("problems", problems);
		return json;
	}

	private JsonObject write(View view) {
		JsonObject json = new JsonObject();
		json.addProperty("order", orders.get(view));
		json.addProperty("mapping", view.mapping());
		json.addProperty("kind", kind(view));
		json.addProperty("target", ElementName.of(view.target()));
		switch (view) {
			case NodeView node -> {
				json.add("label", label(node.label()));
				json.add("style", StyleJson.of(node.style()));
				node.container().ifPresent(container -> json.addProperty("container", orders.get(container)));
			}
			case EdgeView edge -> {
				add(json, "beginLabel", edge.beginLabel());
				add(json, "label", edge.centerLabel());
				add(json, "endLabel", edge.endLabel());
				json.add("style", StyleJson.of(edge.style()));
				json.addProperty("source", orders.get(edge.source()));
				json.addProperty("end", orders.get(edge.end()));
			}
		}
		if (!view.tooltip().isEmpty()) {
			json.addProperty("tooltip", view.tooltip());
		}
		return json;
	}

	private static String kind(View view) {
		return switch (view) {
			case EdgeView edge -> "edge";
			case NodeView node -> switch (node.kind()) {
				case NODE -> "node";
				case BORDERED_NODE -> "bordered-node";
				case CONTAINER -> "container";
				case LIST -> "list";
				case LIST_ELEMENT -> "list-element";
			};
		};
	}

	private static void add(JsonObject json, String key, Optional<Label> label) {
		label.ifPresent(some -> json.add(key, label(some)));
	}

	private static JsonObject label(Label label) {
		JsonObject json = new JsonObject();
		json.addProperty("text", label.text());
		json.add("color", StyleJson.of(label.color()));
		json.addProperty("size", label.size());
		json.add("formats", strings(label.formats().stream().sorted().map(format -> StyleJson.word(format)).toList()));
		json.addProperty("alignment", StyleJson.word(label.alignment()));
		json.addProperty("position", label.onBorder() ? "border" : "node");
		return json;
	}

	private static JsonObject write(Problem problem) {
		JsonObject json = new JsonObject();
		json.addProperty("place", problem.place());
		json.addProperty("expression", problem.expression());
		json.addProperty("reason", problem.reason());
		return json;
	}

	private static JsonArray strings(Iterable<String> strings) {
		JsonArray array = new JsonArray();
		strings.forEach(array::add);
		return array;
	}
}
