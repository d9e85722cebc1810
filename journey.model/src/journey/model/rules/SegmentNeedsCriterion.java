// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Segment;
import journey.model.queries.WorkspaceIndex;

/** Without a criterion nobody can tell who belongs to a segment (row 35 of the requirements). */
final class SegmentNeedsCriterion implements Rule<Segment> {

	@Override
	public RuleCode code() {
		return RuleCode.SEGMENT_WITHOUT_CRITERION;
	}

	@Override
	public Class<Segment> subject() {
		return Segment.class;
	}

	@Override
	public void check(Segment segment, WorkspaceIndex index, Findings findings) {
		if (!SegmentExtent.of(segment).isTold()) {
			findings.report(code(), segment, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(segment));
		}
	}
}
