// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Kpi;
import journey.model.queries.KpiTraits;

/** KPIs in an order in which each comes after those that it is computed from, unless they go round in a circle. */
public final class KpiOrder {

	/** A KPI, and those of its inputs that are still to be looked at. */
	private record Visit(Kpi kpi, Iterator<Kpi> inputs) {
	}

	private final Set<Kpi> met = new HashSet<>();
	private final List<Kpi> order = new ArrayList<>();

	private KpiOrder() {
	}

	public static List<Kpi> of(Collection<Kpi> kpis) {
		KpiOrder order = new KpiOrder();
		kpis.forEach(order::visit);
		return order.order;
	}

	/** Without recursion: a chain of KPIs may be longer than the stack is deep. */
	private void visit(Kpi first) {
		Deque<Visit> path = new ArrayDeque<>();
		if (met.add(first)) {
			path.push(new Visit(first, inputs(first).iterator()));
		}
		while (!path.isEmpty()) {
			Visit visit = path.peek();
			if (!visit.inputs().hasNext()) {
				order.add(path.pop().kpi());
				continue;
			}
			Kpi input = visit.inputs().next();
			if (met.add(input)) {
				path.push(new Visit(input, inputs(input).iterator()));
			}
		}
	}

	private static Set<Kpi> inputs(Kpi kpi) {
		List<EObject> parts = new ArrayList<>(kpi.getArguments());
		if (KpiTraits.formula(kpi) != null) {
			parts.add(KpiTraits.formula(kpi));
		}
		return Definitions.named(parts).keySet();
	}
}
