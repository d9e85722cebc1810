// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import journey.sirius.expression.Expression;

/** A style that is used where a predicate is true. */
public record Conditional<S>(Expression predicate, S style) {
}
