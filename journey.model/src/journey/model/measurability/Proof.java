// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.function.ObjIntConsumer;

import journey.model.journey.NamedElement;

/**
 * Everything that is needed is there.
 *
 * @param chain the link to the subject, and those that follow it down to the sources; another KPI in a chain has its own proof
 */
public record Proof(NamedElement subject, Link chain) implements Verdict {

	@Override
	public void visit(ObjIntConsumer<Link> visitor) {
		chain.visit(visitor);
	}
}
