// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Call;

/** What an expression speaks about. */
sealed interface Scope {

	/** All records of a window: a formula. */
	record Formula() implements Scope {
	}

	/**
	 * One record: a condition after an event or a fact.
	 *
	 * @param holder the event or fact; null if it is not known
	 */
	record OneRecord(EObject holder) implements Scope {
	}

	/**
	 * One session or customer: a condition of a segment, or in place of an event.
	 *
	 * @param sessions the call that counts sessions; null if the condition is about a customer
	 */
	record OneUnit(Call sessions) implements Scope {
	}
}
