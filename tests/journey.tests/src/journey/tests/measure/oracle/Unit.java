// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/**
 * A customer or session of whom a condition is asked.
 *
 * @param window in which its rows count
 * @param rows its own
 */
record Unit(Oracle oracle, Arguments arguments, Window window, List<Row> rows) implements Known {

	/** Customers if nothing is said. */
	static Function<Row, String> of(CountingUnit per) {
		return per == CountingUnit.SESSION ? Row::visit : Row::who;
	}

	/** What a profile says, in its latest row that says it; what is known of every session is how long it lasts. */
	@Override
	public Object of(Property property) {
		if (isDuration(property)) {
			List<Instant> times = rows.stream().filter(row -> row.record() instanceof Event).filter(window::holds).map(Row::time).sorted().toList();
			return times.isEmpty() ? null : Calendar.length(times.get(0), times.get(times.size() - 1));
		}
		return inProfile(property, rows, window.end());
	}

	static Object inProfile(Property property, List<Row> rows, Instant end) {
		return rows.stream().filter(row -> row.isBefore(end) && row.values().get(property) != null).max(Row.IN_TIME)
				.map(row -> row.values().get(property)).orElse(null);
	}

	static boolean isDuration(Property property) {
		return property.getName().equals("duration") && property.eContainer() instanceof Profile profile && profile.getSource() == null;
	}

	/** Of its rows in the window, unless the time span says from when on. */
	@Override
	public Object of(Call call) {
		Argument argument = call.getArguments().get(0);
		TimeSpan within = argument.getWithout() == null ? arguments.within(argument) : null;
		Window counted = within == null ? window : new Window(Calendar.before(window.end(), within, window.zone()), window.end(), window.zone());
		Double value = new Evaluation(oracle, arguments, counted, rows, row -> true).of(call).value();
		return value == null ? null : BigDecimal.valueOf(value);
	}
}
