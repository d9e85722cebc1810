// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Segment;
import journey.model.queries.WorkspaceIndex;

/** Nobody is older than fifty and younger than twenty (row 35 of the requirements). */
final class SegmentAgesAreARange implements Rule<Segment> {

	@Override
	public RuleCode code() {
		return RuleCode.SEGMENT_OF_NO_AGE;
	}

	@Override
	public Class<Segment> subject() {
		return Segment.class;
	}

	@Override
	public void check(Segment segment, WorkspaceIndex index, Findings findings) {
		if (SegmentExtent.of(segment).hasNoAge()) {
			findings.report(code(), segment, JourneyPackage.Literals.SEGMENT__MINIMUM_AGE, Labels.of(segment),
					String.valueOf(segment.getMinimumAge()), String.valueOf(segment.getMaximumAge()));
		}
	}
}
