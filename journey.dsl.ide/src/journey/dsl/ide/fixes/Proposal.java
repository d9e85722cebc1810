// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

/**
 * One way to mend a mistake.
 *
 * @param label what it does, in the language of the editor
 */
public record Proposal(String label, Replacement replacement) {
}
