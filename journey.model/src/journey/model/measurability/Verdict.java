// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.function.ObjIntConsumer;

import journey.model.journey.NamedElement;

/** Whether a KPI, a stage or a goal can be measured, and why. */
public sealed interface Verdict permits Proof, Refutation {

	/** The KPI, the stage or the goal. */
	NamedElement subject();

	/** Shows the links, each before those that follow it, with its distance from the subject; of a refutation those up to the missing one. */
	void visit(ObjIntConsumer<Link> visitor);

	default boolean isProved() {
		return this instanceof Proof;
	}
}
