// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/**
 * How customers answer a survey.
 *
 * @param invited the share of the occasions at which a customer is invited
 * @param answered the share of invitations that are answered
 * @param satisfaction 0 for the worst answer only, 1 for the best only: answers are binomial over the scale
 * @param delay the median of the time from invitation to answer, in seconds
 */
public record Answers(double invited, double answered, double satisfaction, double delay) {
}
