// SPDX-License-Identifier: EPL-2.0
package journey.sirius.json;

import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.sirius.view.Color;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeStyle;
import journey.sirius.view.NodeStyle;

/** Styles as JSON, with the names of Sirius. */
final class StyleJson {

	private StyleJson() {
	}

	static JsonObject of(NodeStyle style) {
		JsonObject json = new JsonObject();
		json.addProperty("type", switch (style.shape()) {
			case FLAT_CONTAINER -> "FlatContainerStyle";
			case SQUARE -> "Square";
			case ELLIPSE -> "Ellipse";
			case IMAGE -> "WorkspaceImage";
		});
		add(json, "color", style.fill());
		add(json, "secondColor", style.secondFill());
		if (style.gradient() != null) {
			json.addProperty("gradient", switch (style.gradient()) {
				case LEFT_TO_RIGHT -> "GradientLeftToRight";
				case LIQUID -> "Liquid";
				case TOP_TO_BOTTOM -> "GradientTopToBottom";
			});
		}
		add(json, "borderColor", style.border());
		json.addProperty("borderSize", style.borderSize());
		if (style.borderLine() != null) {
			json.addProperty("borderLineStyle", word(style.borderLine()));
		}
		json.addProperty("width", style.width());
		json.addProperty("height", style.height());
		json.addProperty("arc", style.arc());
		if (style.image() != null) {
			json.addProperty("image", style.image());
		}
		return json;
	}

	static JsonObject of(EdgeStyle style) {
		JsonObject json = new JsonObject();
		json.addProperty("type", "EdgeStyle");
		json.add("color", of(style.stroke()));
		json.addProperty("size", style.size());
		json.addProperty("lineStyle", word(style.line()));
		json.addProperty("routingStyle", word(style.routing()));
		json.addProperty("sourceArrow", arrow(style.sourceArrow()));
		json.addProperty("targetArrow", arrow(style.targetArrow()));
		return json;
	}

	private static String arrow(EdgeArrow arrow) {
		return switch (arrow) {
			case NO_DECORATION -> "NoDecoration";
			case INPUT_ARROW -> "InputArrow";
			case INPUT_CLOSED_ARROW -> "InputClosedArrow";
			case INPUT_FILL_CLOSED_ARROW -> "InputFillClosedArrow";
			case DIAMOND -> "Diamond";
			case FILL_DIAMOND -> "FillDiamond";
			case DOT -> "Dot";
		};
	}

	static JsonArray of(Color color) {
		JsonArray parts = new JsonArray();
		parts.add(color.red());
		parts.add(color.green());
		parts.add(color.blue());
		return parts;
	}

	private static void add(JsonObject json, String key, Color color) {
		if (color != null) {
			json.add(key, of(color));
		}
	}

	/** A constant as Sirius writes it. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
