// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import journey.model.formula.FormulaText;
import journey.model.journey.CyclePosition;
import journey.model.journey.Segment;
import journey.model.journey.Sex;

/**
 * Which customers the criteria of a segment let in.
 *
 * @param regions its regions, written alike
 */
record SegmentExtent(Segment segment, Set<String> regions) {

	static SegmentExtent of(Segment segment) {
		return new SegmentExtent(segment, segment.getRegions().stream().map(region -> region.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
	}

	/** Whether at least one criterion is given. */
	boolean isTold() {
		return segment.getPosition() != CyclePosition.UNSPECIFIED || !segment.getContacts().isEmpty() || !regions.isEmpty()
				|| segment.getMinimumAge() != null || segment.getMaximumAge() != null || segment.getSex() != Sex.UNSPECIFIED
				|| segment.getWhere() != null;
	}

	/** The condition on the data in its normal form; empty if there is none. */
	String condition() {
		return FormulaText.of(segment.getWhere());
	}

	/** Whether its lowest age is above its highest. */
	boolean hasNoAge() {
		return youngest() > oldest();
	}

	/**
	 * Whether customers can belong to this segment and to another with the same condition: no criterion that both have
	 * tells them apart. The preferred contact does not, since many customers have several.
	 */
	boolean overlaps(SegmentExtent other) {
		return !tellApart(segment.getPosition(), other.segment.getPosition(), CyclePosition.UNSPECIFIED)
				&& !tellApart(segment.getSex(), other.segment.getSex(), Sex.UNSPECIFIED)
				&& youngest() <= other.oldest() && other.youngest() <= oldest()
				&& (regions.isEmpty() || other.regions.isEmpty() || !Collections.disjoint(regions, other.regions));
	}

	private static <T> boolean tellApart(T one, T other, T unspecified) {
		return one != unspecified && other != unspecified && one != other;
	}

	private int youngest() {
		return segment.getMinimumAge() == null ? 0 : segment.getMinimumAge();
	}

	private int oldest() {
		return segment.getMaximumAge() == null ? Integer.MAX_VALUE : segment.getMaximumAge();
	}
}
