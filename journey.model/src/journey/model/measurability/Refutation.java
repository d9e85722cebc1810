// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.List;
import java.util.function.ObjIntConsumer;

import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;

/**
 * Something that is needed is missing.
 *
 * @param links the links up to the missing one; when another KPI cannot be measured, they end with it
 */
public record Refutation(NamedElement subject, List<Link> links, MissingLink missing) implements Verdict {

	public Refutation {
		links = List.copyOf(links);
	}

	@Override
	public void visit(ObjIntConsumer<Link> visitor) {
		for (int depth = 0; depth < links.size(); depth++) {
			visitor.accept(links.get(depth), depth);
		}
	}

	/** Whether the link is missing in the chain of another KPI, which has a refutation of its own. */
	public boolean isOfAnotherKpi() {
		return links.getLast().element() instanceof Kpi last && last != subject;
	}
}
