// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/**
 * How customers come to a journey.
 *
 * @param customers the share of all customers who take it
 * @param returns the share of those who have left or finished it who begin once more
 * @param pause the median of the time until then, in seconds
 */
public record Visits(double customers, double returns, double pause) {
}
