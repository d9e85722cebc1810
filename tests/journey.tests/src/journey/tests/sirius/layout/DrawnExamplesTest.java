// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Journey;
import journey.sirius.JourneyDiagrams;
import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.json.DiagramJson;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.svg.SvgWriter;
import journey.sirius.view.Diagram;
import journey.tests.support.Examples;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The diagrams of the examples as the product draws them: they can be read, and are the ones that a person has looked at. */
class DrawnExamplesTest {

	private static final JourneyDiagrams DIAGRAMS = JourneyDiagrams.load();
	private static final List<Arguments> ALL = all();

	static Stream<Arguments> diagrams() {
		return ALL.stream();
	}

	private static List<Arguments> all() {
		List<Arguments> all = new ArrayList<>();
		for (Path example : Examples.good()) {
			JourneyText.Checked checked = JourneyText.check(example.getParent(), example.getFileName().toString());
			Locale locale = checked.index().workspace().map(workspace -> Locale.of(workspace.getLanguage().getLiteral())).orElse(Locale.ENGLISH);
			for (Journey journey : checked.index().elements(Journey.class)) {
				for (DiagramDescription description : DIAGRAMS.descriptions()) {
					all.add(draw(example.getFileName().toString(), journey, description, false, locale));
					if (!description.additionalLayers().isEmpty()) {
						all.add(draw(example.getFileName().toString(), journey, description, true, locale));
					}
				}
			}
		}
		return all;
	}

	private static Arguments draw(String example, Journey journey, DiagramDescription description, boolean everything, Locale locale) {
		DiagramRefresh refresh = DIAGRAMS.refresh(description.name()).orElseThrow();
		Diagram diagram = refresh.open(journey);
		if (everything) {
			description.additionalLayers().forEach(layer -> diagram.switchOn(layer.name()));
			refresh.refresh(diagram);
		}
		String name = example + "/" + journey.getName() + " " + description.name() + (everything ? " with all layers" : "");
		return Arguments.of(name, DiagramLayout.of(diagram, locale), locale);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("diagrams")
	void itCanBeRead(String name, PlacedDiagram placed, Locale locale) {
		assertEquals(List.of(), placed.diagram().problems());
		assertEquals(List.of(), placed.notes());
		Legibility legibility = Legibility.of(placed);
		assertEquals(List.of(), legibility.overlappingNodes());
		assertEquals(List.of(), legibility.textsOutside());
		assertEquals(List.of(), legibility.overlappingTexts());
		assertEquals(List.of(), legibility.edgesThroughNodes());
		assertEquals(List.of(), legibility.edgesThroughTexts());
		assertEquals(List.of(), legibility.outside());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("diagrams")
	void itIsTheReviewedOne(String name, PlacedDiagram placed, Locale locale) {
		String file = "diagrams/" + name.replace(' ', '-');
		Golden.file(Project.golden(file + ".svg")).check(SvgWriter.file(DiagramDrawing.of(placed, locale)));
		Golden.file(Project.golden(file + ".json")).check(DiagramJson.text(placed.diagram()));
	}
}
