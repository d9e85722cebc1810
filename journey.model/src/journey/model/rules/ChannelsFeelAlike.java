// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.ChannelConsistency;
import journey.model.queries.WorkspaceIndex;

/** One company, one experience on all channels (row 47 of the requirements). */
final class ChannelsFeelAlike implements Rule<Journey> {

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
		ChannelConsistency.gaps(journey).forEach((touchpoint, gap) -> {
			Touchpoint other = gap.better() == touchpoint ? gap.worse() : gap.better();
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
					Labels.of(touchpoint), Labels.of(other), Labels.of(gap.persona()));
		});
	}
}
