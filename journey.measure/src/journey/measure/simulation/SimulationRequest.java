// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be simulated.
 *
 * @param from the first day
 * @param days how many days
 * @param folder an empty one, in which the files are written
 */
public record SimulationRequest(int customers, long seed, LocalDate from, int days, Behaviour behaviour, List<Fault> faults, Path folder) {

	public static final int MOST_CUSTOMERS = 100_000_000;
	public static final int MOST_DAYS = 3_660;

	public SimulationRequest {
		faults = List.copyOf(faults);
	}
}
