// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Objects;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.queries.ShortestCircles;
import journey.model.queries.WorkspaceIndex;

/** A leading number tells of a later one; in a circle nobody knows where to begin (row 9 of the requirements). */
final class InfluencesLeadOn implements Rule<Kpi> {

	/** The circles of influences in a workspace. */
	private record InfluenceCircles(ShortestCircles<Kpi> circles) {

		static InfluenceCircles of(WorkspaceIndex index) {
			return new InfluenceCircles(ShortestCircles.of(index.elements(Kpi.class), InfluenceCircles::known));
		}

		private static List<Kpi> known(Kpi kpi) {
			return kpi.getInfluences().stream().filter(Objects::nonNull).filter(influenced -> !influenced.eIsProxy()).toList();
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.INFLUENCES_IN_CIRCLE;
	}

	@Override
	public Class<Kpi> subject() {
		return Kpi.class;
	}

	@Override
	public void check(Kpi kpi, WorkspaceIndex index, Findings findings) {
		List<Kpi> circle = index.knowledge(InfluenceCircles.class, InfluenceCircles::of).circles().from(kpi);
		if (!circle.isEmpty()) {
			findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(kpi), Labels.way(circle));
		}
	}
}
