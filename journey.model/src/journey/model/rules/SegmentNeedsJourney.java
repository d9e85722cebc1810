// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Segment;
import journey.model.queries.Travellers;
import journey.model.queries.WorkspaceIndex;

/** A segment whose journey nobody describes is left alone (row 34 of the requirements). */
final class SegmentNeedsJourney implements Rule<Segment> {

	@Override
	public RuleCode code() {
		return RuleCode.SEGMENT_WITHOUT_JOURNEY;
	}

	@Override
	public Class<Segment> subject() {
		return Segment.class;
	}

	@Override
	public void check(Segment segment, WorkspaceIndex index, Findings findings) {
		if (!Travellers.of(index).segments().contains(segment)) {
			findings.report(code(), segment, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(segment));
		}
	}
}
