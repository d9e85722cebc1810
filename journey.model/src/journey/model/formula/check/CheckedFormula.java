// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;

import journey.model.types.ValueType;

/**
 * What a formula is worth, and what is wrong with it.
 *
 * @param type the type of its value; unknown if it is wrong
 */
public record CheckedFormula(ValueType type, List<FormulaProblem> problems) {
}
