// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.sirius.expression.Expression;
import journey.sirius.view.Color;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeRouting;
import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle.Gradient;
import journey.sirius.view.NodeStyle.Shape;

/** Reads the looks of nodes, containers and edges. */
final class StyleReader {

	private static final Map<String, LineStyle> LINES = Map.of("solid", LineStyle.SOLID, "dash", LineStyle.DASH, "dot", LineStyle.DOT, "dash_dot", LineStyle.DASH_DOT);
	private static final Map<String, FontFormat> FORMATS = Map.of("italic", FontFormat.ITALIC, "bold", FontFormat.BOLD, "underline", FontFormat.UNDERLINE, "strike_through",
			FontFormat.STRIKE_THROUGH);
	private static final Map<String, Label.Alignment> ALIGNMENTS = Map.of("CENTER", Label.Alignment.CENTER, "LEFT", Label.Alignment.LEFT, "RIGHT", Label.Alignment.RIGHT);
	private static final Map<String, Boolean> POSITIONS = Map.of("border", true, "node", false);
	private static final Map<String, Gradient> GRADIENTS = Map.of("GradientLeftToRight", Gradient.LEFT_TO_RIGHT, "Liquid", Gradient.LIQUID, "GradientTopToBottom",
			Gradient.TOP_TO_BOTTOM);
	private static final Map<String, EdgeRouting> ROUTINGS = Map.of("straight", EdgeRouting.STRAIGHT, "manhattan", EdgeRouting.MANHATTAN, "tree", EdgeRouting.TREE);
	private static final Map<String, EdgeArrow> ARROWS = Map.of("NoDecoration", EdgeArrow.NO_DECORATION, "InputArrow", EdgeArrow.INPUT_ARROW, "InputClosedArrow",
			EdgeArrow.INPUT_CLOSED_ARROW, "InputFillClosedArrow", EdgeArrow.INPUT_FILL_CLOSED_ARROW, "Diamond", EdgeArrow.DIAMOND, "FillDiamond", EdgeArrow.FILL_DIAMOND,
			"Dot", EdgeArrow.DOT);
	/** Whether users may change the size of a node: that is between them and the layout, and changes no view. */
	private static final Map<String, Boolean> RESIZE_KINDS = Map.of("NONE", false, "NSEW", true, "NORTH_SOUTH", true, "EAST_WEST", true);
	private static final int LABEL_SIZE = 8;
	private static final int ARC = 10;

	private final References references;

	StyleReader(References references) {
		this.references = references;
	}

	/** The look of a node. */
	NodeStyleDescription node(XmlElement style) throws SpecificationException {
		String type = style.type() == null ? "" : style.type();
		return switch (type) {
			case "SquareDescription" -> shape(style, Shape.SQUARE, "color", Values.expression(style, "width", "0"), Values.expression(style, "height", "0"), null);
			case "EllipseNodeDescription" -> shape(style, Shape.ELLIPSE, "color", Values.expression(style, "horizontalDiameterComputationExpression", "0"),
					Values.expression(style, "verticalDiameterComputationExpression", "0"), null);
			case "WorkspaceImageDescription" -> shape(style, Shape.IMAGE, null, Expression.parse("0"), Expression.parse("0"), style.required("workspacePath"));
			default -> throw style.unsupported();
		};
	}

	/** The look of a container. */
	NodeStyleDescription container(XmlElement style) throws SpecificationException {
		if (!"FlatContainerStyleDescription".equals(style.type())) {
			throw style.unsupported();
		}
		boolean rounded = Values.flag(style, "roundedCorner", false);
		int arc = Values.integer(style, "arcWidth", ARC);
		if (Values.integer(style, "arcHeight", ARC) != arc) {
			throw new SpecificationException(style.place(), "corners are round, so that arcWidth and arcHeight are equal");
		}
		NodeStyleDescription read = new NodeStyleDescription(Shape.FLAT_CONTAINER, label(style, "feature:name", false), color(style, "backgroundColor"),
				color(style, "foregroundColor"), Values.word(style, "backgroundStyle", GRADIENTS, Gradient.LEFT_TO_RIGHT), color(style, "borderColor"), borderSize(style),
				borderLine(style), Values.expression(style, "widthComputationExpression", "-1"), Values.expression(style, "heightComputationExpression", "-1"), null,
				rounded ? arc : 0, null, Values.expression(style, "tooltipExpression"));
		style.finish();
		return read;
	}

	private NodeStyleDescription shape(XmlElement style, Shape shape, String fill, Expression width, Expression height, String image) throws SpecificationException {
		boolean onBorder = Values.word(style, "labelPosition", POSITIONS, true);
		NodeStyleDescription read = new NodeStyleDescription(shape, label(style, "feature:name", onBorder), fill == null ? null : color(style, fill), null, null,
				color(style, "borderColor"), borderSize(style), borderLine(style), width, height, Values.expression(style, "sizeComputationExpression", "3"), 0, image, Values.expression(style, "tooltipExpression"));
		Values.word(style, "resizeKind", RESIZE_KINDS, false);
		style.finish();
		return read;
	}

	private static Expression borderSize(XmlElement style) throws SpecificationException {
		return Values.expression(style, "borderSizeComputationExpression", "0");
	}

	private static LineStyle borderLine(XmlElement style) throws SpecificationException {
		return Values.word(style, "borderLineStyle", LINES, LineStyle.SOLID);
	}

	/** The look of an edge. */
	EdgeStyleDescription edge(XmlElement style) throws SpecificationException {
		if (style.type() != null && !style.type().equals("EdgeStyleDescription")) {
			throw style.unsupported();
		}
		EdgeStyleDescription read = new EdgeStyleDescription(color(style, "strokeColor"), Values.expression(style, "sizeComputationExpression", "1"),
				Values.word(style, "lineStyle", LINES, LineStyle.SOLID), Values.word(style, "routingStyle", ROUTINGS, EdgeRouting.STRAIGHT),
				Values.word(style, "sourceArrow", ARROWS, EdgeArrow.NO_DECORATION), Values.word(style, "targetArrow", ARROWS, EdgeArrow.INPUT_ARROW),
				edgeLabel(style, "beginLabelStyleDescription"), edgeLabel(style, "centerLabelStyleDescription"), edgeLabel(style, "endLabelStyleDescription"));
		style.finish();
		return read;
	}

	private LabelDescription edgeLabel(XmlElement style, String feature) throws SpecificationException {
		XmlElement label = style.child(feature);
		if (label == null) {
			return null;
		}
		LabelDescription read = label(label, "", false);
		label.finish();
		return read;
	}

	private LabelDescription label(XmlElement style, String presetText, boolean onBorder) throws SpecificationException {
		Values.flag(style, "showIcon", true);
		return new LabelDescription(Values.expression(style, "labelExpression", presetText), color(style, "labelColor"), Values.integer(style, "labelSize", LABEL_SIZE),
				formats(style), Values.word(style, "labelAlignment", ALIGNMENTS, Label.Alignment.CENTER), onBorder);
	}

	private static Set<FontFormat> formats(XmlElement style) throws SpecificationException {
		List<String> words = new ArrayList<>();
		String attribute = style.attribute("labelFormat");
		if (attribute != null) {
			words.addAll(List.of(attribute.trim().split("\\s+")));
		}
		style.children("labelFormat").forEach(child -> words.add(child.text().trim()));
		Set<FontFormat> formats = EnumSet.noneOf(FontFormat.class);
		for (String word : words) {
			if (!FORMATS.containsKey(word)) {
				throw new SpecificationException(style.place(), "labelFormat " + word + " is not supported");
			}
			formats.add(FORMATS.get(word));
		}
		return formats;
	}

	private Color color(XmlElement style, String feature) throws SpecificationException {
		XmlElement entry = references.target(style, feature);
		if (entry == null) {
			throw new SpecificationException(style.place(), feature + " is missing");
		}
		if (!"UserFixedColor".equals(entry.type())) {
			throw new SpecificationException(style.place(), feature + " is no fixed colour of the palette");
		}
		return new Color(part(entry, "red"), part(entry, "green"), part(entry, "blue"));
	}

	private static int part(XmlElement entry, String name) throws SpecificationException {
		int part = Values.integer(entry, name, 125);
		if (part < 0 || part > 255) {
			throw new SpecificationException(entry.place(), name + " lies between 0 and 255");
		}
		return part;
	}
}
