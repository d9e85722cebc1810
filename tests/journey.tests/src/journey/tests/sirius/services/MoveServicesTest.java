// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static journey.tests.sirius.services.Shop.named;
import static journey.tests.sirius.services.Shop.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.Exit;
import journey.model.journey.Move;
import journey.model.journey.Touchpoint;
import journey.sirius.services.ExitServices;
import journey.sirius.services.MoveServices;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

class MoveServicesTest {

	private final MoveServices services = new MoveServices();
	private final ExitServices exits = new ExitServices();
	private final Checked shop = Shop.read();
	private final List<Move> moves = shop.all(Move.class);
	private final Checked chain = JourneyText.check("journey J { stage S { touchpoint A touchpoint B touchpoint C touchpoint D } flow { back A -> B -> C because \"x\" } }");
	private final Move line = chain.first(Move.class);

	private Touchpoint point(String name) {
		return named(chain, Touchpoint.class, name);
	}

	private List<String> flow() {
		return chain.all(Move.class).stream().map(move -> move.getKind().getLiteral() + " " + move.getFrom().getName() + names(move.getTo()) + move.getReason()).toList();
	}

	@Test
	void eachStepHasABeginningAndAnEnd() {
		assertEquals(List.of("A", "B"), names(services.stepBeginnings(line)));
		assertEquals(List.of("B", "C"), names(services.stepEnds(line)));
		assertEquals(true, services.isStep(line, point("A"), point("B")));
		assertEquals(true, services.isStep(line, point("B"), point("C")));
		assertEquals(false, services.isStep(line, point("A"), point("C")));
		assertEquals(false, services.isStep(line, point("B"), point("A")));
	}

	@Test
	void aNameThatLeadsNowhereBreaksTheLine() {
		Checked broken = JourneyText.check("journey J { stage S { touchpoint A touchpoint C } flow { A -> Nowhere -> C } }");
		Move move = broken.first(Move.class);
		assertEquals(List.of("A"), names(services.stepBeginnings(move)));
		assertEquals(List.of("C"), names(services.stepEnds(move)));
		assertEquals(false, services.isStep(move, named(broken, Touchpoint.class, "A"), named(broken, Touchpoint.class, "C")));
	}

	@Test
	void theKindsAreToldApart() {
		assertEquals(List.of(false, true, false, false, false), moves.stream().map(services::isBack).toList());
		assertEquals(List.of(false, false, true, false, false), moves.stream().map(services::isSkip).toList());
		assertEquals(List.of(false, false, false, true, false), moves.stream().map(services::isSwitch).toList());
		assertEquals(List.of(false, false, false, false, true), moves.stream().map(services::isLoop).toList());
	}

	@Test
	void aMoveSaysItsReasonAndItsProbability() {
		assertEquals(List.of("", "Too slow", "12.5%", "No time, 3%", ""), moves.stream().map(services::moveLabel).toList());
		assertEquals("12,5\u00A0%", services.moveLabel(Shop.french().all(Move.class).get(2)));
	}

	@Test
	void aReasonIsWhatWasTypedOrNothing() {
		assertEquals("They forgot", services.explainMove(line, " They\nforgot ").getReason());
		assertNull(services.explainMove(line, "  ").getReason());
	}

	@Test
	void theLastStepCanEndElsewhere() {
		services.redirectStep(line, point("C"), point("D"));
		assertEquals(List.of("back A[B, D]x"), flow());
	}

	@Test
	void whenAnEarlierStepEndsElsewhereTheRestIsAMoveOfItsOwn() {
		services.redirectStep(line, point("B"), point("D"));
		assertEquals(List.of("back A[D]x", "back B[C]x"), flow());
	}

	@Test
	void theFirstStepCanBeginElsewhere() {
		services.rerouteStep(line, point("A"), point("D"));
		assertEquals(List.of("back D[B, C]x"), flow());
	}

	@Test
	void whenALaterStepBeginsElsewhereTheRestIsAMoveOfItsOwn() {
		services.rerouteStep(line, point("B"), point("D"));
		assertEquals(List.of("back A[B]x", "back D[C]x"), flow());
	}

	@Test
	void aStepThatLeadsBackIsWrittenAsTheLanguageCan() {
		services.redirectStep(line, point("C"), point("B"));
		assertEquals(List.of("back A[B]x", "back B[B]x"), flow());
	}

	@Test
	void withoutItsFirstOrLastStepAMoveIsShorter() {
		services.removeStep(line, point("A"), point("B"));
		assertEquals(List.of("back B[C]x"), flow());
		services.removeStep(line, point("B"), point("C"));
		assertEquals(List.of(), flow());
	}

	@Test
	void withoutAStepInTheMiddleThereAreTwoMoves() {
		line.getTo().add(point("D"));
		services.removeStep(line, point("B"), point("C"));
		assertEquals(List.of("back A[B]x", "back C[D]x"), flow());
	}

	@Test
	void anExitSaysWhyCustomersLeave() {
		assertEquals(List.of("Too slow", "Too dear"), shop.all(Exit.class).stream().map(exits::exitLabel).toList());
		assertEquals("The page: customers leave because of “Too slow”", exits.exitTooltip(shop.first(Exit.class)));
		assertEquals("A reason to leave", exits.newReason(shop.first(Exit.class)));
		assertEquals("Une raison de partir", exits.newReason(Shop.french().first(Exit.class)));
	}

	@Test
	void aReasonOfTheWorkspaceIsNamed() {
		Exit exit = shop.first(Exit.class);
		exits.explainExit(exit, "Too dear");
		assertEquals("TooDear", exit.getCause().getName());
		assertNull(exit.getReason());
		exits.explainExit(exit, "Too far");
		assertNull(exit.getCause());
		assertEquals("Too far", exit.getReason());
		exits.explainExit(exit, " ");
		assertEquals("Too far", exit.getReason());
	}
}
