// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.EnumMap;
import java.util.Map;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;
import journey.model.queries.WorkspaceIndex;

/** What is compared by canonical stages must know one stage for each (row 3 of the requirements). */
final class CanonicalStagesAreDistinct implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.CANONICAL_STAGE_TAKEN;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		Map<CanonicalStage, Stage> first = new EnumMap<>(CanonicalStage.class);
		for (Stage stage : journey.getStages()) {
			CanonicalStage.of(stage).ifPresent(canonical -> {
				Stage earlier = first.putIfAbsent(canonical, stage);
				if (earlier != null) {
					findings.report(code(), stage, JourneyPackage.Literals.STAGE__CANONICAL,
							Labels.of(stage), canonical.word(), Labels.of(earlier));
				}
			});
		}
	}
}
