// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import journey.model.journey.Fact;
import journey.model.journey.Period;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;

/**
 * Lets customers that do not exist walk through the journeys of a workspace, writes what its sources would record of them, and tells the
 * truth about it. It knows the model and nothing of how measuring works, so that each can be held against the other. The same model and
 * request give the same bytes on every machine.
 */
public final class Simulation {

	/** Each purpose has random numbers of its own. */
	private static final long LIVING = 1;
	private static final long VALUES = 2;
	private static final long FORTUNE = 3;
	private static final long KNOWLEDGE = 4;
	private static final int MONTHS_OF_A_QUARTER = 3;

	private final WorkspaceIndex index;
	private final SimulationRequest request;
	private final Truth truth;
	private final Recorder recorder;
	private final ZoneId zone;

	private Simulation(WorkspaceIndex index, SimulationRequest request) {
		this.index = index;
		this.request = request;
		this.zone = index.elements(Source.class).stream().filter(source -> source.getTimezone() != null).findFirst().map(Recorded::zone).orElse(ZoneOffset.UTC);
		this.truth = new Truth(index, request, end());
		this.recorder = new Recorder(index, request, truth, zone);
	}

	/** Whether there is a journey that events show. */
	public static boolean isPossible(WorkspaceIndex index) {
		return !JourneyPlan.of(index).isEmpty();
	}

	/** @throws IOException if the files cannot be written */
	public static Simulated run(WorkspaceIndex index, SimulationRequest request) throws IOException {
		return new Simulation(index, request).run();
	}

	private Simulated run() throws IOException {
		long start = request.from().atStartOfDay(zone).toEpochSecond();
		CustomerLife life = new CustomerLife(index, request, zone, start, end(), truth);
		for (int customer = 1; customer <= request.customers(); customer++) {
			recorder.know(customer, start, Chance.of(request.seed(), customer, KNOWLEDGE));
			Chance values = Chance.of(request.seed(), customer, VALUES);
			Chance fortune = Chance.of(request.seed(), customer, FORTUNE);
			for (Happening happening : life.live(Chance.of(request.seed(), customer, LIVING))) {
				recorder.record(customer, happening, values, fortune);
			}
			truth.endsCustomer();
		}
		List<Fact> facts = index.elements(Fact.class).stream().filter(fact -> JourneyPlan.isThere(fact.getSource())).toList();
		for (Fact fact : facts) {
			record(fact, -1 - facts.indexOf(fact));
		}
		return new Simulated(recorder.close(), truth, zone);
	}

	/** The second after the last. */
	private long end() {
		return request.from().plusDays(request.days()).atStartOfDay(zone).toEpochSecond();
	}

	/** A row for each period that begins within the simulation. */
	private void record(Fact fact, long number) throws IOException {
		Chance values = Chance.of(request.seed(), number, VALUES);
		Chance fortune = Chance.of(request.seed(), number, FORTUNE);
		ZoneId ofSource = Recorded.zone(fact.getSource());
		LocalDate end = request.from().plusDays(request.days());
		for (LocalDate day = firstPeriod(fact.getEvery()); day.isBefore(end); day = after(day, fact.getEvery())) {
			recorder.record(fact, day.atStartOfDay(ofSource).toEpochSecond(), values, fortune);
		}
	}

	private LocalDate firstPeriod(Period every) {
		LocalDate from = request.from();
		return switch (every) {
			case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
			case MONTH -> firstMonth(from);
			case QUARTER -> firstQuarter(from);
			case YEAR -> from.getDayOfYear() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextYear());
			default -> from;
		};
	}

	private static LocalDate firstMonth(LocalDate from) {
		return from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
	}

	private static LocalDate firstQuarter(LocalDate from) {
		LocalDate month = firstMonth(from);
		while (month.getMonthValue() % MONTHS_OF_A_QUARTER != 1) {
			month = month.plusMonths(1);
		}
		return month;
	}

	private static LocalDate after(LocalDate day, Period every) {
		return switch (every) {
			case WEEK -> day.plusWeeks(1);
			case MONTH -> day.plusMonths(1);
			case QUARTER -> day.plusMonths(MONTHS_OF_A_QUARTER);
			case YEAR -> day.plusYears(1);
			default -> day.plusDays(1);
		};
	}
}
