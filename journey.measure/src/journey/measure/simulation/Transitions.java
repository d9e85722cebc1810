// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Span;
import journey.model.journey.TimeUnit;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.journey.TransitionKind;
import journey.model.queries.Touchpoints;

/** Where each event or answer of a customer leads on a journey: what {@code backs}, {@code skips} and {@code loops} ask for. */
public final class Transitions {

	/** Where an event or answer leads. */
	public enum Kind {

		/** To a place to which the flow has an arrow, or to the one after it. */
		NEXT,
		/** Over places, which the flow does not plan. */
		SKIP,
		/** To an earlier place, which the flow does not plan. */
		BACK,
		/** To the same place. */
		LOOP,
		/** Out: nothing follows for longer than the journey says. */
		EXIT,
		/** Nobody knows yet. */
		OPEN
	}

	private final List<Touchpoint> places;
	private final Map<Touchpoint, Set<Touchpoint>> planned = new HashMap<>();
	private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
	private final long patience;
	private final long end;
	private Touchpoint last;
	private long lastAt;

	/** @param end the second after the last of the simulation */
	Transitions(Journey journey, long end) {
		List<Touchpoint> all = Touchpoints.of(journey);
		this.places = all.stream().filter(touchpoint -> touchpoint.getTrackedBy().stream().anyMatch(Transitions::isSeen)).toList();
		this.patience = journey.getInactivity() == null ? Long.MAX_VALUE : seconds(journey.getInactivity());
		this.end = end;
		if (journey.getFlow() != null) {
			journey.getFlow().getTransitions().stream().filter(Move.class::isInstance).map(Move.class::cast).filter(move -> move.getKind() == TransitionKind.NEXT).forEach(this::plans);
		}
	}

	private static boolean isSeen(Trackable track) {
		return !track.eIsProxy() && JourneyPlan.isThere(Recorded.source((NamedElement) track)) && Recorded.source((NamedElement) track).getCustomerField() != null;
	}

	private static long seconds(Span span) {
		BigDecimal unit = switch (span.getUnit()) {
			case SECONDS -> BigDecimal.ONE;
			case MINUTES -> new BigDecimal("60");
			case HOURS -> new BigDecimal("3600");
			case DAYS -> new BigDecimal("86400");
			case WEEKS -> new BigDecimal("604800");
			case MONTHS -> new BigDecimal("2629746");
			default -> new BigDecimal("31556952");
		};
		return span.getAmount().multiply(unit).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
	}

	private void plans(Move move) {
		Touchpoint from = move.getFrom();
		for (Touchpoint to : move.getTo()) {
			planned.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
			from = to;
		}
	}

	/** @param where the customer is; if that tells nothing of this journey, it is the first of its touchpoints that can be */
	void shows(Trackable track, Touchpoint where, long at) {
		Touchpoint here = place(track, where);
		if (here == null) {
			return;
		}
		if (last != null) {
			count(at - lastAt > patience ? Kind.EXIT : kind(last, here));
		}
		last = here;
		lastAt = at;
	}

	private Touchpoint place(Trackable track, Touchpoint where) {
		if (places.contains(where) && where.getTrackedBy().contains(track)) {
			return where;
		}
		return places.stream().filter(place -> place.getTrackedBy().contains(track)).findFirst().orElse(null);
	}

	private Kind kind(Touchpoint from, Touchpoint to) {
		int distance = places.indexOf(to) - places.indexOf(from);
		if (distance == 0) {
			return Kind.LOOP;
		}
		if (isPlanned(from, to, new HashSet<>())) {
			return Kind.NEXT;
		}
		return distance < 0 ? Kind.BACK : distance == 1 ? Kind.NEXT : Kind.SKIP;
	}

	/** Directly, or through touchpoints at which nobody is seen. */
	private boolean isPlanned(Touchpoint from, Touchpoint to, Set<Touchpoint> passed) {
		for (Touchpoint next : planned.getOrDefault(from, Set.of())) {
			if (next == to || !places.contains(next) && passed.add(next) && isPlanned(next, to, passed)) {
				return true;
			}
		}
		return false;
	}

	/** Nothing more happens to the customer. */
	void ends() {
		if (last != null) {
			count(end - lastAt > patience ? Kind.EXIT : Kind.OPEN);
		}
		last = null;
	}

	private void count(Kind kind) {
		counts.merge(kind, 1L, Long::sum);
	}

	public long count(Kind... kinds) {
		long sum = 0;
		for (Kind kind : kinds) {
			sum += counts.getOrDefault(kind, 0L);
		}
		return sum;
	}
}
