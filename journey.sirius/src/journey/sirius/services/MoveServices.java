// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import journey.model.journey.Move;
import journey.model.journey.Quantity;
import journey.model.journey.Touchpoint;
import journey.model.journey.TransitionKind;

/** What diagrams ask of a move; each of its steps is an edge. Called by name from journey.odesign. */
public class MoveServices {

	/** The touchpoints where the steps of a move begin. */
	public List<Touchpoint> stepBeginnings(Move move) {
		return Steps.of(move).beginnings();
	}

	/** The touchpoints where the steps of a move end. */
	public List<Touchpoint> stepEnds(Move move) {
		return Steps.of(move).ends();
	}

	/** Whether one step of a move leads from one touchpoint to the other. */
	public Boolean isStep(Move move, Touchpoint source, Touchpoint target) {
		return Steps.of(move).has(source, target);
	}

	/** Whether customers go back to where they have been. */
	public Boolean isBack(Move move) {
		return move.getKind() == TransitionKind.BACK;
	}

	/** Whether customers leave something out. */
	public Boolean isSkip(Move move) {
		return move.getKind() == TransitionKind.SKIP;
	}

	/** Whether customers change to another channel. */
	public Boolean isSwitch(Move move) {
		return move.getKind() == TransitionKind.SWITCH;
	}

	/** Whether customers do the same again. */
	public Boolean isLoop(Move move) {
		return move.getKind() == TransitionKind.LOOP;
	}

	/** Why customers move so, and how probable it is; empty if nobody says. */
	public String moveLabel(Move move) {
		String probability = probability(move);
		String reason = move.getReason() == null ? "" : move.getReason();
		if (probability.isEmpty() || reason.isEmpty()) {
			return reason + probability;
		}
		return Wording.of(move).text("move.label", reason, probability);
	}

	/** Says why customers move so; without a text nothing is said. */
	public Move explainMove(Move move, String text) {
		move.setReason(Typed.orNull(text));
		return move;
	}

	/** The step that ends at the old touchpoint ends at the new one; the other steps stay. */
	public Move redirectStep(Move move, Touchpoint oldEnd, Touchpoint newEnd) {
		Steps.of(move).redirect(oldEnd, newEnd);
		return move;
	}

	/** The step that begins at the old touchpoint begins at the new one; the other steps stay. */
	public Move rerouteStep(Move move, Touchpoint oldBeginning, Touchpoint newBeginning) {
		Steps.of(move).reroute(oldBeginning, newBeginning);
		return move;
	}

	/** Takes one step away; the others stay. */
	public Move removeStep(Move move, Touchpoint from, Touchpoint to) {
		Steps.of(move).remove(from, to);
		return move;
	}

	private static String probability(Move move) {
		Quantity probability = move.getProbability();
		return probability == null || probability.getNumber() == null ? "" : Wording.of(move).percent(probability.getNumber());
	}
}
