// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Kpi;

/**
 * Which KPI leads to which (row 9 of the requirements), as chains from leading to lagging ones. Each influence is in one
 * chain; a chain ends where it meets a KPI that was there before.
 */
public final class KpiChains {

	private final Map<Kpi, Iterator<Kpi>> unused = new HashMap<>();
	private final Set<Kpi> met = new HashSet<>();
	private final List<List<Kpi>> chains = new ArrayList<>();

	private KpiChains() {
	}

	/** The chains, first those that begin with a KPI to which none leads. */
	public static List<List<Kpi>> of(List<Kpi> kpis) {
		KpiChains chains = new KpiChains();
		Set<Kpi> lagging = new HashSet<>();
		kpis.forEach(kpi -> lagging.addAll(kpi.getInfluences()));
		kpis.stream().filter(kpi -> !lagging.contains(kpi)).forEach(chains::addFrom);
		kpis.forEach(chains::addFrom);
		return chains.chains;
	}

	/** The chain that goes on from a KPI, then those that branch off from it, the last branch first. */
	private void addFrom(Kpi first) {
		Deque<Kpi> branches = new ArrayDeque<>(List.of(first));
		while (!branches.isEmpty()) {
			Kpi from = branches.peek();
			if (!unused(from).hasNext()) {
				branches.pop();
				continue;
			}
			List<Kpi> chain = follow(from);
			chain.subList(1, chain.size()).forEach(branches::push);
			chains.add(chain);
		}
	}

	private List<Kpi> follow(Kpi from) {
		List<Kpi> chain = new ArrayList<>(List.of(from));
		met.add(from);
		Kpi last = from;
		while (unused(last).hasNext()) {
			last = unused(last).next();
			chain.add(last);
			if (!met.add(last)) {
				break;
			}
		}
		return chain;
	}

	private Iterator<Kpi> unused(Kpi kpi) {
		return unused.computeIfAbsent(kpi, any -> kpi.getInfluences().iterator());
	}
}
