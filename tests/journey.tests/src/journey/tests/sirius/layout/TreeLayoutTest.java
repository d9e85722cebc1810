// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Journey;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.view.Color;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeRouting;
import journey.sirius.view.EdgeStyle;
import journey.sirius.view.EdgeView;
import journey.sirius.view.Label;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeStyle.Shape;
import journey.sirius.view.NodeView;
import journey.sirius.view.NodeView.Kind;
import journey.tests.support.JourneyText;

/** Graphs of all kinds in layers. */
class TreeLayoutTest {

	private static final Color BLUE = new Color(0, 0, 200);

	private static Diagram graph(int nodes) {
		Journey journey = JourneyText.check("journey J {\n}\n").first(Journey.class);
		List<NodeView> views = new ArrayList<>();
		List<EdgeView> edges = new ArrayList<>();
		List<String> mappings = List.of("KT_Goal", "KT_Kpi", "KT_Kpi", "KT_Event", "KT_Source");
		for (int i = 0; i < nodes; i++) {
			NodeView view = new NodeView(mappings.get(i * mappings.size() / nodes), journey, Kind.NODE, null);
			view.show(label("Indicateur no. " + i + (i % 7 == 0 ? " avec un libellé beaucoup plus long" : "")),
					new NodeStyle(Shape.SQUARE, BLUE, null, null, BLUE, 1, LineStyle.SOLID, 16, 4, 0, null));
			views.add(view);
		}
		for (int i = 0; i < nodes; i++) {
			edge(edges, journey, views.get(i), views.get((i * 7 + 3) % nodes));
			edge(edges, journey, views.get(i), views.get((i + 1) % nodes));
		}
		Diagram diagram = new Diagram("KPI tree", journey);
		diagram.hold("Graph", views, edges, List.of());
		return diagram;
	}

	private static void edge(List<EdgeView> edges, Journey journey, NodeView source, NodeView end) {
		EdgeView edge = new EdgeView("KT_Uses", journey, source, end);
		edge.show(new EdgeStyle(BLUE, 1, LineStyle.SOLID, EdgeRouting.MANHATTAN, EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW), null, null, null);
		edges.add(edge);
	}

	private static Label label(String text) {
		return new Label(text, BLUE, 9, Set.of(), Label.Alignment.CENTER, false);
	}

	private static PlacedDiagram placed(int nodes) {
		return DiagramLayout.of(graph(nodes), Locale.ENGLISH);
	}

	private static void assertLegible(PlacedDiagram placed) {
		Legibility legibility = Legibility.of(placed);
		assertEquals(List.of(), legibility.overlappingNodes());
		assertEquals(List.of(), legibility.textsOutside());
		assertEquals(List.of(), legibility.edgesThroughNodes());
		assertEquals(List.of(), legibility.outside());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 15, 60})
	void circlesAndLoopsCanBeDrawn(int nodes) {
		PlacedDiagram placed = placed(nodes);
		assertEquals(List.of(), placed.notes());
		assertEquals(nodes, placed.nodes().size());
		assertEquals(2 * nodes, placed.edges().size());
		assertLegible(placed);
	}

	@Test
	void aLargeGraphIsLaidOutPlainlyAndThatIsSaid() {
		PlacedDiagram placed = placed(700);
		assertEquals(List.of("is large and was laid out plainly"), placed.notes().stream().map(note -> note.text(Locale.ENGLISH)).toList());
		assertLegible(placed);
	}

	@Test
	void theSameGraphHasTheSamePlaces() {
		PlacedDiagram first = placed(40);
		for (int i = 0; i < 5; i++) {
			PlacedDiagram again = placed(40);
			assertEquals(first.nodes().stream().map(node -> node.box()).toList(), again.nodes().stream().map(node -> node.box()).toList());
			assertEquals(first.edges().stream().map(edge -> edge.points()).toList(), again.edges().stream().map(edge -> edge.points()).toList());
		}
	}
}
