// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import journey.sirius.expression.Expression;

/**
 * The elements that a mapping shows.
 *
 * @param domainClass the class of the elements; null for edges that show a relation
 * @param expression gives the elements; null if all contents of all files are asked
 * @param precondition chooses among them; null if none is left out
 * @param createElements whether a refresh makes views
 * @param synchronizationLock whether a refresh makes views in a diagram that is not synchronised
 */
public record Candidates(String domainClass, Expression expression, Expression precondition, boolean createElements, boolean synchronizationLock) {
}
