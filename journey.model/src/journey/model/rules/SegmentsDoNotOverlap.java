// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Segment;
import journey.model.queries.WorkspaceIndex;

/**
 * A customer who belongs to two segments is addressed twice, or counted twice (row 35 of the requirements). Only what can be
 * proved is reported: see {@link SegmentExtent#overlaps}.
 */
final class SegmentsDoNotOverlap implements Rule<Segment> {

	/** With so many segments of the same condition a segment is compared at most; nobody serves more. */
	private static final int COMPARED = 200;

	/** For each segment that overlaps an earlier one, the first such. */
	private record Overlaps(Map<Segment, Segment> earlier) {

		static Overlaps of(WorkspaceIndex index) {
			Map<Segment, Segment> earlier = new HashMap<>();
			Map<String, List<SegmentExtent>> seen = new HashMap<>();
			for (Segment segment : index.elements(Segment.class)) {
				SegmentExtent extent = SegmentExtent.of(segment);
				if (!extent.isTold() || extent.hasNoAge()) {
					continue;
				}
				List<SegmentExtent> others = seen.computeIfAbsent(extent.condition(), any -> new ArrayList<>());
				others.stream().filter(extent::overlaps).findFirst().ifPresent(other -> earlier.put(segment, other.segment()));
				if (others.size() < COMPARED) {
					others.add(extent);
				}
			}
			return new Overlaps(earlier);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.SEGMENTS_OVERLAP;
	}

	@Override
	public Class<Segment> subject() {
		return Segment.class;
	}

	@Override
	public void check(Segment segment, WorkspaceIndex index, Findings findings) {
		Segment earlier = index.knowledge(Overlaps.class, Overlaps::of).earlier().get(segment);
		if (earlier != null) {
			findings.report(code(), segment, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(segment), Labels.of(earlier));
		}
	}
}
