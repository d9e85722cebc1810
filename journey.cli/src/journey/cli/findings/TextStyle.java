// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import journey.cli.terminal.Colours;

/**
 * How findings are shown to people.
 *
 * @param notes what is added to findings
 * @param amount how many findings of a file are shown
 */
public record TextStyle(Colours colours, FindingNotes notes, Amount amount) {
}
