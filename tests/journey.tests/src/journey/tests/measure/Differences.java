// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import journey.model.results.StageResult;
import journey.tests.measure.oracle.Answer;
import journey.tests.measure.oracle.Funnel;

/** Collects in what the product differs from the oracle. */
final class Differences {

	private static final double TOLERANCE = 1e-9;

	private final List<String> found = new ArrayList<>();

	List<String> found() {
		return List.copyOf(found);
	}

	/** What the oracle does not say is not compared, and of what has no value only that, its sample, and the open cases if there are any. */
	void compare(String where, Answer expected, journey.model.results.Measured actual) {
		check(where + "value", expected.value(), actual.getValue());
		if (expected.value() != null) {
			checkIfSaid(where + "numerator", expected.numerator(), actual.getNumerator());
			checkIfSaid(where + "denominator", expected.denominator(), actual.getDenominator());
			if (expected.interval() != null) {
				check(where + "low", expected.interval().low(), actual.getLow());
				check(where + "high", expected.interval().high(), actual.getHigh());
			}
		}
		checkIfSaid(where + "sample", expected.sample(), actual.getSample());
		if (expected.value() != null || !Long.valueOf(0).equals(expected.open())) {
			checkIfSaid(where + "open", expected.open(), actual.getOpen());
		}
	}

	void compare(Funnel.Place expected, StageResult actual) {
		check(actual.getStage() + " reached", expected.reached(), actual.getReached());
		check(actual.getStage() + " continued", expected.continued(), actual.getContinued());
		check(actual.getStage() + " dropoff", expected.dropoff(), actual.getDropoff());
		check(actual.getStage() + " occupancy", expected.occupancy(), actual.getOccupancy());
	}

	void check(String what, Object expected, Object actual) {
		if (!areEqual(expected, actual)) {
			found.add(what + ": oracle " + expected + ", product " + actual);
		}
	}

	private void checkIfSaid(String what, Object expected, Object actual) {
		if (expected != null) {
			check(what, expected, actual);
		}
	}

	private static boolean areEqual(Object expected, Object actual) {
		if (expected instanceof Double left && actual instanceof Double right) {
			return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left));
		}
		return Objects.equals(expected, actual);
	}
}
