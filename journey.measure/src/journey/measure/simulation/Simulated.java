// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.time.ZoneId;
import java.util.List;

/**
 * Data of customers that do not exist.
 *
 * @param files in the order in which they are to be read
 * @param zone in which the days of the simulation begin
 */
public record Simulated(List<SimulatedFile> files, Truth truth, ZoneId zone) {
}
