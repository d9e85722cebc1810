// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Channel;
import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Opportunity;
import journey.model.journey.Pain;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;
import journey.model.journey.TransitionKind;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.sirius.view.Color;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeRouting;
import journey.sirius.view.EdgeStyle;
import journey.sirius.view.EdgeView;
import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeStyle.Gradient;
import journey.sirius.view.NodeStyle.Shape;
import journey.sirius.view.NodeView;
import journey.sirius.view.NodeView.Kind;
import journey.sirius.view.View;

/** Journey maps with every layer, made without the specification: layouts must not depend on its styles. */
final class HandMade {

	private static final Color INK = new Color(31, 41, 55);
	private static final Color BLUE = new Color(37, 99, 155);
	private static final Color PALE = new Color(236, 243, 250);
	private static final Color WHITE = new Color(255, 255, 255);

	private final List<NodeView> nodes = new ArrayList<>();
	private final List<EdgeView> edges = new ArrayList<>();
	private final Map<EObject, NodeView> shown = new HashMap<>();

	private HandMade() {
	}

	/** The map of a journey with all that can be on it. */
	static Diagram map(Journey journey, WorkspaceIndex index) {
		Diagram diagram = new Diagram("Journey map", journey);
		HandMade views = new HandMade();
		views.addBasics(journey);
		views.addLayers(journey, index);
		views.addMoves(journey);
		diagram.hold(Names.title(journey), views.nodes, views.edges, List.of());
		return diagram;
	}

	private void addBasics(Journey journey) {
		Set<Channel> channels = new LinkedHashSet<>();
		journey.getStages().forEach(stage -> stage.getTouchpoints().forEach(touchpoint -> touchpoint.getChannels().stream().limit(1).forEach(channels::add)));
		channels.forEach(channel -> node("JM_Lane", channel, Names.title(channel), Shape.SQUARE, PALE, 12, 4));
		NodeView before = null;
		for (Stage stage : journey.getStages()) {
			NodeView column = new NodeView("JM_Stage", stage, Kind.CONTAINER, null);
			column.show(label(Names.title(stage), 10, Set.of(FontFormat.BOLD)),
					new NodeStyle(Shape.FLAT_CONTAINER, PALE, WHITE, Gradient.TOP_TO_BOTTOM, BLUE, 1, LineStyle.SOLID, -1, -1, 12, null));
			List<NodeView> children = new ArrayList<>();
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				NodeView child = new NodeView("JM_Touchpoint", touchpoint, Kind.NODE, column);
				child.show(label(Names.title(touchpoint), 9, Set.of()), style(Shape.SQUARE, WHITE, 14, 4));
				children.add(child);
				shown.put(touchpoint, child);
			}
			column.hold(List.of(), children);
			nodes.add(column);
			shown.put(stage, column);
			if (before != null) {
				edge("JM_Volume", stage, before, column, LineStyle.SOLID, 7, "1234 customers, 23% leave");
			}
			before = column;
		}
	}

	private void addLayers(Journey journey, WorkspaceIndex index) {
		Map<EObject, NodeView> lastFeeling = new LinkedHashMap<>();
		for (Inclusion inclusion : journey.getInclusions()) {
			NodeView node = node("JM_Inclusion", inclusion, inclusion.getJourney() == null ? "" : Names.title(inclusion.getJourney()), Shape.SQUARE, PALE, 14, 3);
			if (shown.containsKey(inclusion.getAfter())) {
				edge("JM_IncludedAfter", inclusion, shown.get(inclusion.getAfter()), node, LineStyle.DASH_DOT, 1, "");
			}
		}
		for (Stage stage : journey.getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				if (touchpoint.getKeyMoment() != null) {
					node("JM_KeyMoment", touchpoint, touchpoint.getKeyMoment(), Shape.SQUARE, new Color(255, 244, 204), 14, 3);
				}
				for (Feeling feeling : touchpoint.getFeelings()) {
					NodeView node = node("JM_Feeling", feeling, (feeling.getValence() > 0 ? "+" : "") + feeling.getValence() + (feeling.getLabel() == null ? "" : " " + feeling.getLabel()),
							Shape.ELLIPSE, new Color(226, 240, 217), 3, 3);
					NodeView last = lastFeeling.put(feeling.getPersona(), node);
					if (last != null) {
						edge("JM_EmotionLine", feeling, last, node, LineStyle.SOLID, 2, "");
					}
				}
				for (Pain pain : touchpoint.getPains()) {
					node("JM_Pain", pain, Names.title(pain), Shape.SQUARE, new Color(252, 228, 224), 14, 3);
				}
				for (Opportunity opportunity : touchpoint.getOpportunities()) {
					node("JM_Opportunity", opportunity, Names.title(opportunity), Shape.SQUARE, new Color(224, 242, 233), 14, 3);
					if (shown.containsKey(opportunity.getPain())) {
						edge("JM_Remedy", opportunity, shown.get(opportunity), shown.get(opportunity.getPain()), LineStyle.DOT, 1, "");
					}
				}
			}
		}
		for (Kpi kpi : index.elements(Kpi.class)) {
			if (kpi.getMeasures().stream().anyMatch(measured -> measured == journey || shown.containsKey(measured))) {
				node("JM_Kpi", kpi, Names.title(kpi) + ": not measured", Shape.SQUARE, WHITE, 14, 4);
			}
		}
		node("JM_Issue", journey, "3 findings: The journey has no owner", Shape.SQUARE, new Color(252, 228, 224), 14, 3);
		node("SomethingNew", journey, "Something that no layout knows", Shape.SQUARE, WHITE, 14, 3);
	}

	private void addMoves(Journey journey) {
		if (journey.getFlow() == null) {
			return;
		}
		for (Transition transition : journey.getFlow().getTransitions()) {
			NodeView from = shown.get(transition.getFrom());
			if (transition instanceof Exit exit && from != null) {
				NodeView node = node("JM_Exit", exit, exit.getCause() == null ? String.valueOf(exit.getReason()) : Names.title(exit.getCause()), Shape.SQUARE, WHITE, 14, 3);
				edge("JM_Leaving", exit, from, node, LineStyle.DASH, 1, "");
			}
			if (transition instanceof Move move) {
				View last = from;
				for (Touchpoint to : move.getTo()) {
					if (last != null && shown.containsKey(to)) {
						String share = move.getProbability() == null ? "" : "24%";
						edge("JM_Move", move, last, shown.get(to), line(move.getKind()), 1, share);
					}
					last = shown.get(to);
				}
			}
		}
	}

	private static LineStyle line(TransitionKind kind) {
		return switch (kind) {
			case SKIP -> LineStyle.DASH;
			case BACK -> LineStyle.DOT;
			case SWITCH -> LineStyle.DASH_DOT;
			default -> LineStyle.SOLID;
		};
	}

	private NodeView node(String mapping, EObject target, String text, Shape shape, Color fill, int width, int height) {
		NodeView node = new NodeView(mapping, target, Kind.NODE, null);
		node.show(label(text, 8, Set.of()), style(shape, fill, width, height));
		nodes.add(node);
		if (target instanceof NamedElement named && !shown.containsKey(named)) {
			shown.put(target, node);
		}
		return node;
	}

	private void edge(String mapping, EObject target, View source, View end, LineStyle line, int size, String text) {
		EdgeView edge = new EdgeView(mapping, target, source, end);
		EdgeStyle style = new EdgeStyle(line == LineStyle.DOT ? new Color(160, 60, 40) : BLUE, size, line, EdgeRouting.MANHATTAN, EdgeArrow.NO_DECORATION,
				mapping.equals("JM_EmotionLine") ? EdgeArrow.NO_DECORATION : EdgeArrow.INPUT_FILL_CLOSED_ARROW);
		edge.show(style, null, text.isEmpty() ? null : label(text, 8, Set.of()), null);
		edges.add(edge);
	}

	private static NodeStyle style(Shape shape, Color fill, int width, int height) {
		return new NodeStyle(shape, fill, null, null, BLUE, 1, LineStyle.SOLID, width, height, 0, null);
	}

	private static Label label(String text, int size, Set<FontFormat> formats) {
		return new Label(text, INK, size, formats, Label.Alignment.CENTER, false);
	}
}
