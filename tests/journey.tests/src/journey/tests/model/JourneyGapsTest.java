// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import journey.model.journey.NamedElement;
import journey.model.queries.JourneyGaps;
import journey.model.queries.JourneyGaps.Change;
import journey.model.queries.JourneyGaps.Step;
import journey.tests.support.JourneyText;

class JourneyGapsTest {

	private static final String SURGERY = """
			channel Door
			channel Chat
			channel App
			persona Rosa { }
			persona Otto { }
			journey Today {
				state as-is
				stage Come {
					touchpoint Call "Call" via Chat { feels Rosa 0 }
					touchpoint Waiting "Waiting room" via Door, Chat { feels Rosa -2 feels Otto 0 pain Long "No end" pain Noise "Barking" }
					touchpoint Table via Door { feels Rosa -1 }
				}
				stage Go { touchpoint Form via Door { pain Paper } }
			}
			journey Tomorrow {
				state to-be of Today
				stage Come {
					touchpoint Call "Call" via Chat { feels Rosa 0 feels Rosa +2 }
					touchpoint Sofa via Chat, App { replaces Today.Come.Waiting feels Rosa +1 pain Still "  BARKING " pain New }
					touchpoint Dog via App { replaces Today.Come.Waiting feels Rosa -2 feels Otto 0 }
					touchpoint Hello { }
				}
				stage Go { touchpoint Table { } }
			}
			""";

	private final JourneyGaps gaps = gaps(SURGERY);

	@Test
	void stepsAreKeptChangedAddedOrRemoved() {
		assertEquals("""
				KEPT Call -> Call
				CHANGED Waiting -> Sofa
				CHANGED Waiting -> Dog
				ADDED - -> Hello
				ADDED - -> Table
				REMOVED Table -> -
				REMOVED Form -> -
				""", text(gaps));
		assertEquals(List.of("Table", "Form"), gaps.steps(Change.REMOVED).stream().map(step -> step.before().orElseThrow().getName()).toList());
	}

	@Test
	void feelingsAreComparedByPersona() {
		assertEquals("Rosa -2 1, Otto 0 -", feelings(step("Sofa")));
		assertEquals("", feelings(step("Dog")));
		assertEquals("Rosa -1 -", feelings(gaps.steps(Change.REMOVED).get(0)));
	}

	@Test
	void channelsAreAddedAndRemoved() {
		assertEquals(List.of("App"), names(step("Sofa").channelsAdded()));
		assertEquals(List.of("Door"), names(step("Sofa").channelsRemoved()));
		assertEquals(List.of("Door"), names(gaps.steps(Change.REMOVED).get(0).channelsRemoved()));
	}

	@Test
	void aPainIsResolvedWhenNoStepToBeHasOneOfItsTitle() {
		assertEquals(List.of("Long"), names(step("Sofa").resolved()));
		assertEquals(List.of("Long"), names(step("Dog").resolved()));
		assertEquals(List.of("New"), names(step("Sofa").created()));
		assertEquals(List.of("Long", "Paper"), names(gaps.resolved()));
	}

	@Test
	void aTouchpointThatIsReplacedMeetsNoOtherOfItsName() {
		assertEquals("""
				ADDED - -> A
				CHANGED A -> B
				""", text(gaps("journey X { stage S { touchpoint A } }\n"
						+ "journey Y { state to-be of X stage S { touchpoint A touchpoint B { replaces X.S.A } } }")));
	}

	@Test
	void aJourneyThatReplacesNoneHasNoGaps() {
		assertEquals(List.of(), JourneyGaps.of(JourneyText.assertNoMistake("journey X { state to-be }").index()));
	}

	@Test
	void unknownNamesReplaceNothing() {
		JourneyText.Checked broken = JourneyText.check("journey X { state as-is stage S { touchpoint A } }\n"
				+ "journey Y { state to-be of Z }\njourney W { state to-be of X stage S { touchpoint A { replaces X.S.Nothing } } }");
		assertEquals(List.of("ADDED - -> A\nREMOVED A -> -\n"), JourneyGaps.of(broken.index()).stream().map(JourneyGapsTest::text).toList());
	}

	private static JourneyGaps gaps(String text) {
		List<JourneyGaps> all = JourneyGaps.of(JourneyText.assertNoMistake(text).index());
		assertEquals(1, all.size());
		return all.get(0);
	}

	private Step step(String after) {
		return gaps.steps().stream().filter(step -> step.after().isPresent() && step.after().get().getName().equals(after)).findFirst().orElseThrow();
	}

	private static String text(JourneyGaps gaps) {
		return gaps.steps().stream().map(step -> step.change() + " " + name(step.before()) + " -> " + name(step.after()) + "\n")
				.collect(Collectors.joining());
	}

	private static String feelings(Step step) {
		return step.feelings().stream().map(change -> change.persona().getName() + " " + valence(change.before()) + " " + valence(change.after()))
				.collect(Collectors.joining(", "));
	}

	private static String valence(Optional<Integer> valence) {
		return valence.map(String::valueOf).orElse("-");
	}

	private static String name(Optional<? extends NamedElement> element) {
		return element.map(NamedElement::getName).orElse("-");
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
