// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/**
 * One company, one experience on all channels (row 47 of the requirements). Two touchpoints are the same if they have the same title, or
 * if neither has one and they are of the same kind within one stage.
 */
final class ChannelsFeelAlike implements Rule<Journey> {

	/** So far apart, a persona feels well on one channel and badly on the other. */
	private static final int GAP = 3;

	/** With so many touchpoints of one title a touchpoint is compared at most. */
	private static final int COMPARED = 50;

	/** What two touchpoints without titles share when they are the same. */
	private record KindInStage(Stage stage, String kind) {
	}

	@Override
	public RuleCode code() {
		return RuleCode.CHANNELS_FEEL_DIFFERENT;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		Map<Object, List<Touchpoint>> seen = new HashMap<>();
		for (Stage stage : journey.getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				Object meeting = meeting(touchpoint, stage);
				if (meeting == null || !isSomewhere(touchpoint)) {
					continue;
				}
				List<Touchpoint> earlier = seen.computeIfAbsent(meeting, any -> new ArrayList<>());
				report(touchpoint, earlier, findings);
				if (earlier.size() < COMPARED) {
					earlier.add(touchpoint);
				}
			}
		}
	}

	/** What is the same for touchpoints that are one meeting on several channels; null if nothing tells. */
	private static Object meeting(Touchpoint touchpoint, Stage stage) {
		if (touchpoint.getTitle() != null && !touchpoint.getTitle().isBlank()) {
			return touchpoint.getTitle().strip().toLowerCase(Locale.ROOT);
		}
		return touchpoint.getKind() == null ? null : new KindInStage(stage, touchpoint.getKind());
	}

	/** Whether all of its channels are there and known. */
	private static boolean isSomewhere(Touchpoint touchpoint) {
		return !touchpoint.getChannels().isEmpty() && touchpoint.getChannels().stream().noneMatch(Channel::eIsProxy);
	}

	private void report(Touchpoint touchpoint, List<Touchpoint> earlier, Findings findings) {
		if (earlier.isEmpty()) {
			return;
		}
		Set<Channel> channels = new HashSet<>(touchpoint.getChannels());
		Map<Persona, Integer> valences = Touchpoints.valences(touchpoint);
		for (Touchpoint other : earlier) {
			Optional<Persona> torn = Collections.disjoint(channels, other.getChannels()) ? torn(valences, Touchpoints.valences(other)) : Optional.empty();
			if (torn.isPresent()) {
				findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint), Labels.of(other), Labels.of(torn.get()));
				return;
			}
		}
	}

	/** The first persona who feels very differently here and there. */
	private static Optional<Persona> torn(Map<Persona, Integer> here, Map<Persona, Integer> there) {
		return here.keySet().stream().filter(there::containsKey).filter(persona -> Math.abs((long) here.get(persona) - there.get(persona)) >= GAP).findFirst();
	}
}
