// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Journey;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.layout.PlacedText;
import journey.tests.support.Examples;
import journey.tests.support.JourneyText;

/** Journey maps that can be read: nothing on top of something else, nothing cut off. */
class MapLayoutTest {

	private static final List<Arguments> MAPS = allMaps();

	static Stream<Arguments> maps() {
		return MAPS.stream();
	}

	private static List<Arguments> allMaps() {
		List<Arguments> maps = new ArrayList<>();
		Examples.good().forEach(example -> {
			JourneyText.Checked checked = JourneyText.check(example.getParent(), example.getFileName().toString());
			checked.index().elements(Journey.class).forEach(journey -> maps.add(Arguments.of(journey.getName(), map(checked, journey))));
		});
		for (int touchpoints : new int[] {5, 12, 40, 120, 300}) {
			maps.add(Arguments.of("generated with " + touchpoints, generated(touchpoints, 9)));
		}
		maps.add(Arguments.of("500 in one stage", generated(500, 500)));
		return maps;
	}

	private static PlacedDiagram map(JourneyText.Checked checked, Journey journey) {
		return DiagramLayout.of(HandMade.map(journey, checked.index()), Locale.ENGLISH);
	}

	private static PlacedDiagram generated(int touchpoints, int perStage) {
		JourneyText.Checked checked = JourneyText.check(GeneratedJourney.text(touchpoints, perStage));
		assertEquals(List.of(), checked.mistakes());
		return map(checked, checked.first(Journey.class));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void nothingStandsOnTopOfSomethingElse(String name, PlacedDiagram map) {
		assertEquals(List.of(), Legibility.of(map).overlappingNodes());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void everyTextHasItsRoom(String name, PlacedDiagram map) {
		assertEquals(List.of(), Legibility.of(map).textsOutside());
		assertEquals(List.of(), Legibility.of(map).overlappingTexts());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void edgesRunBesideNodesAndTexts(String name, PlacedDiagram map) {
		assertEquals(List.of(), Legibility.of(map).edgesThroughNodes());
		assertEquals(List.of(), Legibility.of(map).edgesThroughTexts());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void everythingIsOnThePaper(String name, PlacedDiagram map) {
		assertEquals(List.of(), Legibility.of(map).outside());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void nothingIsLost(String name, PlacedDiagram map) {
		List<Object> expected = new ArrayList<>();
		map.diagram().nodes().forEach(node -> {
			expected.add(node);
			expected.addAll(node.children());
		});
		assertEquals(expected, map.allNodes().stream().map(node -> (Object) node.view()).toList());
		assertEquals(map.diagram().edges(), map.edges().stream().map(edge -> edge.view()).toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("maps")
	void noLetterOfALabelIsLost(String name, PlacedDiagram map) {
		for (PlacedText text : map.allTexts().toList()) {
			String shown = text.lines().stream().map(PlacedText.Line::text).collect(Collectors.joining());
			assertEquals(text.label().text().replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
		}
	}

	@Test
	void aJourneyWithoutStagesSaysSo() {
		JourneyText.Checked checked = JourneyText.check("journey J {\n}\n");
		PlacedDiagram map = map(checked, checked.first(Journey.class));
		assertEquals(List.of("This journey has no stage yet."), map.texts().stream().map(text -> text.label().text()).toList());
		assertEquals(List.of(), Legibility.of(map).outside());
	}

	private static PlacedDiagram map(String text) {
		JourneyText.Checked checked = JourneyText.check(text);
		return map(checked, checked.first(Journey.class));
	}

	@Test
	void theLegendTellsTheKindsOfMovesThatOccur() {
		PlacedDiagram map = map("""
				journey J {
					stage S {
						touchpoint A {
						}
						touchpoint B {
						}
						touchpoint C {
						}
					}
					flow {
						loop A -> A
						back B -> A
						A -> B -> C
						skip A -> C
					}
				}
				""");
		assertEquals(List.of("next step", "step back", "steps left out", "repetition"), map.legend().stream().map(entry -> entry.text().label().text()).toList());
		assertEquals(List.of(2, 1, 1, 1), map.legend().stream().map(entry -> entry.edges().size()).toList());
		assertEquals(List.of(), Legibility.of(map).outside());
		assertEquals(List.of(), Legibility.of(map).overlappingTexts());
	}

	@Test
	void aMapWithoutMovesHasNoLegend() {
		assertEquals(List.of(), map("journey J {\n\tstage S {\n\t\ttouchpoint A {\n\t\t}\n\t}\n}\n").legend());
	}

	@Test
	void whatIsAboutATouchpointStandsUnderIt() {
		PlacedDiagram map = map("""
				journey J {
					stage S {
						touchpoint A {
						}
						touchpoint B {
						}
					}
				}
				kpi OfStage measures J.S {
				}
				kpi OfSecond measures J.S.B {
				}
				kpi OfFirst measures J.S.A {
				}
				""");
		assertEquals(center(map, "A"), center(map, "OfFirst: not measured"));
		assertEquals(center(map, "B"), center(map, "OfSecond: not measured"));
	}

	private static double center(PlacedDiagram map, String label) {
		return map.allNodes().stream().filter(node -> node.view().label().text().equals(label)).findFirst().orElseThrow().box().centerX();
	}

	@Test
	void theCurveOfAnUnknownPersonaIsCalledEmotions() {
		PlacedDiagram map = map("journey J {\n\tstage S {\n\t\ttouchpoint A {\n\t\t\tfeels Nobody +1\n\t\t}\n\t}\n}\n");
		assertEquals(List.of("Emotions"), map.bands().stream().flatMap(band -> band.title().stream()).map(text -> text.label().text())
				.filter(title -> title.startsWith("Emotions")).toList());
	}

	@Test
	void frenchSignsStayWithTheirWordsWhicheverBlankIsTyped() {
		PlacedDiagram map = map("journey J {\n\tstage S {\n\t\ttouchpoint A \"« aaaaaaaaaaaa » bbbbbbbbbbbb ? cccccccccccc ; ddd\" {\n\t\t}\n\t}\n}\n");
		PlacedText text = map.allNodes().stream().filter(node -> node.view().mapping().equals("JM_Touchpoint")).findFirst().orElseThrow().text().orElseThrow();
		assertEquals(List.of("« aaaaaaaaaaaa »", "bbbbbbbbbbbb ?", "cccccccccccc ; ddd"), text.lines().stream().map(PlacedText.Line::text).toList());
	}

	@Test
	void theOrderOfAStageIsReadFromTheLeftAndFromTheTop() {
		PlacedDiagram map = generated(40, 9);
		map.nodes().stream().filter(node -> node.view().mapping().equals("JM_Stage")).forEach(stage -> IntStream.range(1, stage.children().size()).forEach(i -> {
			var before = stage.children().get(i - 1).box();
			var after = stage.children().get(i).box();
			assertTrue(after.centerX() > before.centerX() || after.centerX() == before.centerX() && after.y() > before.bottom(), () -> before + " " + after);
		}));
	}
}
