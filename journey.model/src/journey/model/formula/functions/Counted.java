// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

/** Whom a function must be able to tell apart, and recognise again. */
public enum Counted {

	/** Nobody: records are counted as they come. */
	NOBODY,
	/** Customers: their source must say who they are. */
	CUSTOMERS,
	/** Sessions: their source must say which they are. */
	SESSIONS,
	/** Customers or sessions, as {@code per} says; customers if nothing is said. */
	AS_SAID
}
