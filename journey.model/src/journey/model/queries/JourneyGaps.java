// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Pain;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;

/**
 * The way from a journey of today to the journey to be that replaces it, step by step (row 24 of the requirements). A
 * touchpoint to be is compared with the touchpoint that it replaces, or, if it says none, with the one of the same name in the
 * stage of the same name, unless another touchpoint replaces that. A pain is the same wherever in the journey it has the same
 * title: so nothing counts as resolved that only hurts elsewhere.
 *
 * @param steps those of the journey to be in its order, then what falls away in the order of today
 */
public record JourneyGaps(Journey asIs, Journey toBe, List<Step> steps) {

	/** What becomes of a step. */
	public enum Change {
		/** Same title, feelings, channels and pains. */
		KEPT, CHANGED, ADDED, REMOVED
	}

	/**
	 * One step of the way.
	 *
	 * @param before the touchpoint of today; empty if the step is new
	 * @param after the touchpoint to be; empty if the step falls away
	 * @param feelings what a persona feels otherwise, for those whose feelings differ
	 * @param resolved the pains of today that are gone
	 * @param created the pains that come with the change
	 */
	public record Step(Change change, Optional<Touchpoint> before, Optional<Touchpoint> after, List<FeelingChange> feelings,
			List<Channel> channelsAdded, List<Channel> channelsRemoved, List<Pain> resolved, List<Pain> created) {
	}

	/** A feeling of today and to be, from -2 to +2; empty where nothing is said. */
	public record FeelingChange(Persona persona, Optional<Integer> before, Optional<Integer> after) {
	}

	/** The gaps of all journeys to be that say what they replace, in the order of the model. */
	public static List<JourneyGaps> of(WorkspaceIndex index) {
		return index.elements(Journey.class).stream().filter(journey -> journey.getAsIs() != null && !journey.getAsIs().eIsProxy())
				.map(toBe -> new Comparison(toBe.getAsIs(), toBe).gaps()).toList();
	}

	/** The steps of which the same becomes. */
	public List<Step> steps(Change change) {
		return steps.stream().filter(step -> step.change() == change).toList();
	}

	/** The pains of today that are gone, each once. */
	public List<Pain> resolved() {
		return steps.stream().flatMap(step -> step.resolved().stream()).distinct().toList();
	}

	/** Two journeys side by side. */
	private static final class Comparison {

		private final Journey asIs;
		private final Journey toBe;
		private final Set<Touchpoint> replaced = new HashSet<>();
		private final Map<String, Touchpoint> today = new HashMap<>();
		private final Set<String> painsOfToday;
		private final Set<String> painsToBe;

		Comparison(Journey asIs, Journey toBe) {
			this.asIs = asIs;
			this.toBe = toBe;
			Touchpoints.of(toBe).stream().map(Touchpoint::getReplaces).forEach(replaced::add);
			Touchpoints.of(asIs).forEach(touchpoint -> today.putIfAbsent(name(touchpoint), touchpoint));
			painsOfToday = pains(asIs);
			painsToBe = pains(toBe);
		}

		JourneyGaps gaps() {
			List<Step> steps = new ArrayList<>();
			Set<Touchpoint> met = new HashSet<>();
			for (Touchpoint after : Touchpoints.of(toBe)) {
				Optional<Touchpoint> before = before(after);
				before.ifPresent(met::add);
				steps.add(before.map(touchpoint -> compared(touchpoint, after)).orElseGet(() -> added(after)));
			}
			Touchpoints.of(asIs).stream().filter(before -> !met.contains(before)).map(this::removed).forEach(steps::add);
			return new JourneyGaps(asIs, toBe, steps);
		}

		private Optional<Touchpoint> before(Touchpoint after) {
			if (after.getReplaces() != null) {
				return Optional.of(after.getReplaces()).filter(touchpoint -> !touchpoint.eIsProxy());
			}
			return Optional.ofNullable(today.get(name(after))).filter(touchpoint -> !replaced.contains(touchpoint));
		}

		private Step compared(Touchpoint before, Touchpoint after) {
			List<FeelingChange> feelings = feelings(Touchpoints.valences(before), Touchpoints.valences(after));
			List<Channel> added = without(after.getChannels(), before.getChannels());
			List<Channel> removed = without(before.getChannels(), after.getChannels());
			List<Pain> resolved = without(before, painsToBe);
			List<Pain> created = without(after, painsOfToday);
			boolean kept = Names.title(before).equals(Names.title(after)) && feelings.isEmpty() && added.isEmpty() && removed.isEmpty()
					&& titles(before).equals(titles(after));
			return new Step(kept ? Change.KEPT : Change.CHANGED, Optional.of(before), Optional.of(after), feelings, added, removed, resolved, created);
		}

		private Step added(Touchpoint after) {
			return new Step(Change.ADDED, Optional.empty(), Optional.of(after), feelings(Map.of(), Touchpoints.valences(after)),
					without(after.getChannels(), List.of()), List.of(), List.of(), without(after, painsOfToday));
		}

		private Step removed(Touchpoint before) {
			return new Step(Change.REMOVED, Optional.of(before), Optional.empty(), feelings(Touchpoints.valences(before), Map.of()),
					List.of(), without(before.getChannels(), List.of()), without(before, painsToBe), List.of());
		}

		private static List<FeelingChange> feelings(Map<Persona, Integer> before, Map<Persona, Integer> after) {
			Set<Persona> personas = new LinkedHashSet<>(before.keySet());
			personas.addAll(after.keySet());
			return personas.stream().filter(persona -> !persona.eIsProxy())
					.map(persona -> new FeelingChange(persona, Optional.ofNullable(before.get(persona)), Optional.ofNullable(after.get(persona))))
					.filter(change -> !change.before().equals(change.after())).toList();
		}

		private static List<Channel> without(List<Channel> channels, List<Channel> others) {
			return channels.stream().filter(channel -> !channel.eIsProxy() && !others.contains(channel)).distinct().toList();
		}

		private static List<Pain> without(Touchpoint touchpoint, Set<String> titles) {
			return touchpoint.getPains().stream().filter(pain -> !titles.contains(title(pain))).toList();
		}

		private static Set<String> pains(Journey journey) {
			return Touchpoints.of(journey).stream().flatMap(touchpoint -> titles(touchpoint).stream()).collect(Collectors.toSet());
		}

		private static Set<String> titles(Touchpoint touchpoint) {
			return touchpoint.getPains().stream().map(Comparison::title).collect(Collectors.toSet());
		}

		private static String title(Pain pain) {
			return Names.title(pain).strip().toLowerCase(Locale.ROOT);
		}

		/** The name within the journey. */
		private static String name(Touchpoint touchpoint) {
			return Names.name(touchpoint.getStage()) + '.' + Names.name(touchpoint);
		}
	}
}
