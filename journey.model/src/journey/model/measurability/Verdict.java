// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import journey.model.journey.NamedElement;

/** Whether a KPI, a stage or a goal can be measured, and why. */
public sealed interface Verdict permits Proof, Refutation {

	/** The KPI, the stage or the goal. */
	NamedElement subject();

	default boolean isProved() {
		return this instanceof Proof;
	}
}
