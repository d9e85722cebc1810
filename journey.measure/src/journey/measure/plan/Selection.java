// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import journey.model.journey.Expression;
import journey.model.journey.NamedElement;

/**
 * Some of the rows of an event, fact or survey.
 *
 * @param where what must hold for a row; null for all rows
 */
public record Selection(NamedElement record, Expression where) {
}
