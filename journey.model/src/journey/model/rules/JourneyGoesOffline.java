// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Medium;
import journey.model.queries.WorkspaceIndex;

/**
 * Telephone calls, shops and friends are easily forgotten (row 40 of the requirements). Silent as long as a channel is missing or
 * unknown, and if the journey includes others.
 */
final class JourneyGoesOffline implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.JOURNEY_ONLY_DIGITAL;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
		if (!touchpoints.isEmpty() && journey.getInclusions().isEmpty() && touchpoints.stream().allMatch(JourneyGoesOffline::isDigital)) {
			findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(journey));
		}
	}

	private static boolean isDigital(Touchpoint touchpoint) {
		return !touchpoint.getChannels().isEmpty() && touchpoint.getChannels().stream().allMatch(channel -> Medium.of(channel) == Medium.DIGITAL);
	}
}
