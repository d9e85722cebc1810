// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import journey.model.journey.Journey;
import journey.model.journey.Stage;

/**
 * How many customers come to the stages of a journey, in all data before the end.
 *
 * @param stages in the order of the text
 */
public record Funnel(List<Place> stages) {

	/**
	 * A stage; what is not said is null.
	 *
	 * @param continued of those who reached the tracked stage before, those who reached this one at the same time or later
	 * @param dropoff the share of the others
	 */
	public record Place(Stage stage, Long reached, Long continued, Double dropoff, Long occupancy) {
	}

	static Funnel of(Journey journey, List<Row> rows, Instant end) {
		List<Row> inTime = rows.stream().filter(new Route(journey)::holds).filter(row -> row.isBefore(end)).sorted(Row.IN_TIME).toList();
		Collection<List<Row>> customers = Records.by(Row::who, inTime).values();
		List<Place> places = new ArrayList<>();
		Stage before = null;
		for (Stage stage : journey.getStages()) {
			if (Route.sources(stage).isEmpty()) {
				places.add(new Place(stage, null, null, null, null));
				continue;
			}
			long occupancy = customers.stream().filter(each -> Route.isOf(each.get(each.size() - 1), stage)).count();
			Stage previous = before;
			Long continued = previous == null ? null : customers.stream().filter(each -> goesOn(each, previous, stage)).count();
			Double dropoff = previous == null || reached(customers, previous) == 0 ? null : 1 - (double) continued / reached(customers, previous);
			places.add(new Place(stage, reached(customers, stage), continued, dropoff, occupancy));
			before = stage;
		}
		return new Funnel(places);
	}

	private static long reached(Collection<List<Row>> customers, Stage stage) {
		return customers.stream().filter(each -> each.stream().anyMatch(row -> Route.isOf(row, stage))).count();
	}

	private static boolean goesOn(List<Row> customer, Stage from, Stage to) {
		return customer.stream().filter(row -> Route.isOf(row, from)).anyMatch(row ->
				customer.stream().anyMatch(later -> Route.isOf(later, to) && !later.time().isBefore(row.time())));
	}
}
