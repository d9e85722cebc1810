// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

/**
 * What the text at one place is taken for instead of what stands there.
 *
 * @param type the token that it is
 * @param end where it ends, exclusively
 * @param text how it would be written
 */
record Reading(int type, int end, String text) {
}
