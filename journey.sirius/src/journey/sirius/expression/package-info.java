// SPDX-License-Identifier: EPL-2.0
/**
 * The expressions of the specification: {@code feature:}, {@code var:}, {@code service:} and literals, with the meaning that they have in Sirius.
 */
package journey.sirius.expression;
