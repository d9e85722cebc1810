// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import journey.model.journey.Argument;
import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/** How far customers or sessions come on a journey. */
record Stages(Stage stage, Arguments arguments, Argument argument, Window window, List<Row> rows, Predicate<Row> group) {

	/** The first row of the stage tells the group, not when the journey began. */
	Answer reach() {
		TimeSpan within = arguments.within(argument);
		return Answer.count(units(inTime(window::holds)).filter(each -> each.stream().filter(row -> Route.isOf(row, stage)).findFirst().filter(group)
				.filter(row -> within == null || within.covers(each.get(0).time(), row.time())).isPresent()).count());
	}

	Answer dropoff() {
		List<Predicate<Row>> steps = List.of(row -> Route.isOf(row, Route.before(stage)), row -> Route.isOf(row, stage));
		return new Customers(arguments, window, rows, group).dropoff(argument, steps);
	}

	/** The last row, however early. */
	Answer occupancy() {
		return Answer.count(units(inTime(row -> true)).map(each -> each.get(each.size() - 1)).filter(row -> Route.isOf(row, stage)).filter(group).count());
	}

	private Stream<List<Row>> units(List<Row> inTime) {
		return Records.by(Unit.of(argument.getPer()), inTime).values().stream();
	}

	private List<Row> inTime(Predicate<Row> wanted) {
		Route route = new Route((Journey) stage.eContainer());
		return rows.stream().filter(route::holds).filter(row -> row.isBefore(window.end())).filter(wanted).sorted(Row.IN_TIME).toList();
	}
}
