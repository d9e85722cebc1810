// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.RuleDecision;

/**
 * A finding that somebody has decided not to see.
 *
 * @param decision the {@code @allow} before the element, or the severity in the settings of the workspace
 */
public record SilencedFinding(Finding finding, RuleDecision decision) {
}
