// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import journey.model.journey.Argument;
import journey.model.journey.CountingUnit;
import journey.model.journey.Touchpoint;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/** How customers or sessions move along a journey. */
record Moves(Route route, Argument argument, Window window, List<Row> rows, Predicate<Row> group) {

	/** @param to null for the move out of the journey */
	private record Move(Row from, Row to) {
	}

	/** What leads from the rows of a customer or session, and the rows of which nobody knows it yet. */
	private record Traveller(Row first, List<Move> moves, List<Row> open) {
	}

	Answer share(String function) {
		return switch (function) {
			case "backs" -> share(this::isBack, move -> true, true);
			case "skips" -> share(this::isSkip, move -> true, true);
			case "loops" -> share(this::isLoop, move -> true, true);
			case "switches" -> share(Moves::isSwitch, Moves::staysOnTheJourney, false);
			case "conforming" -> argument.getPer() == CountingUnit.UNSPECIFIED ? share(this::isPlanned, Moves::staysOnTheJourney, false)
					: shareOfTravellers(traveller -> traveller.moves().stream().filter(Moves::staysOnTheJourney).allMatch(this::isPlanned));
			default -> throw new IllegalArgumentException(function);
		};
	}

	private Answer share(Predicate<Move> part, Predicate<Move> whole, boolean tellsOpen) {
		if (argument.getPer() != CountingUnit.UNSPECIFIED) {
			return shareOfTravellers(traveller -> traveller.moves().stream().anyMatch(part));
		}
		List<Move> moves = travellers().stream().flatMap(traveller -> traveller.moves().stream()).filter(move -> group.test(move.from())).filter(whole).toList();
		Answer share = Answer.share(moves.stream().filter(part).count(), moves.size());
		return tellsOpen ? share.withOpen(travellers().stream().flatMap(traveller -> traveller.open().stream()).filter(group).count()) : share;
	}

	private Answer shareOfTravellers(Predicate<Traveller> part) {
		List<Traveller> whole = travellers().stream().filter(traveller -> group.test(traveller.first())).toList();
		return Answer.share(whole.stream().filter(part).count(), whole.size());
	}

	private List<Traveller> travellers() {
		List<Row> onJourney = rows.stream().filter(route::holds).filter(window::holds).sorted(Row.IN_TIME).toList();
		return Records.by(Unit.of(argument.getPer()), onJourney).values().stream().map(this::traveller).toList();
	}

	private Traveller traveller(List<Row> inTime) {
		TimeSpan inactive = TimeSpan.of(route.journey().getInactivity());
		List<Move> moves = new ArrayList<>();
		List<Row> open = new ArrayList<>();
		for (int i = 0; i < inTime.size(); i++) {
			Row row = inTime.get(i);
			Row next = i + 1 < inTime.size() ? inTime.get(i + 1) : null;
			if (next != null && inactive.covers(row.time(), next.time())) {
				moves.add(new Move(row, next));
			} else if (next != null || !inactive.covers(row.time(), window.end())) {
				moves.add(new Move(row, null));
			} else {
				open.add(row);
			}
		}
		return new Traveller(inTime.get(0), moves, open);
	}

	// ---------------------------------------------------------------- kinds

	private static boolean staysOnTheJourney(Move move) {
		return move.to() != null;
	}

	private boolean isLoop(Move move) {
		return staysOnTheJourney(move) && route.place(move.from()) == route.place(move.to());
	}

	private boolean isBack(Move move) {
		return isNeitherLoopNorNextStep(move) && distance(move) < 0;
	}

	private boolean isSkip(Move move) {
		return isNeitherLoopNorNextStep(move) && distance(move) > 1;
	}

	private boolean isNeitherLoopNorNextStep(Move move) {
		return staysOnTheJourney(move) && !isLoop(move) && !route.joinsWithArrow(route.place(move.from()), route.place(move.to()));
	}

	private int distance(Move move) {
		List<Touchpoint> places = route.places();
		return places.indexOf(route.place(move.to())) - places.indexOf(route.place(move.from()));
	}

	private static boolean isSwitch(Move move) {
		return staysOnTheJourney(move) && move.from().channel() != null && move.to().channel() != null && move.from().channel() != move.to().channel();
	}

	private boolean isPlanned(Move move) {
		return route.joins(route.place(move.from()), route.place(move.to()));
	}
}
