// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.JourneyScope;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Inclusions;
import journey.model.queries.WorkspaceIndex;

/** The purchase is not the end: who was paid still has a duty (row 10 of the requirements). */
final class JourneyGoesOnAfterPurchase implements Rule<Journey> {

	/** The journeys with a stage after the purchase, be it in a journey that they include. */
	private record GoingOn(Set<Journey> journeys) {

		static GoingOn of(WorkspaceIndex index) {
			return new GoingOn(Inclusions.of(index).telling(GoingOn::goesOn));
		}

		private static boolean goesOn(Journey journey) {
			return journey.getStages().stream().anyMatch(stage -> CanonicalStage.of(stage).filter(CanonicalStage::isAfterPurchase).isPresent());
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.ENDS_AT_PURCHASE;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		if (journey.getScope() != JourneyScope.PRE_PURCHASE && !journey.getStages().isEmpty()) {
			Stage last = journey.getStages().get(journey.getStages().size() - 1);
			boolean atPurchase = CanonicalStage.of(last).filter(CanonicalStage.PURCHASE::equals).isPresent();
			if (atPurchase && !index.knowledge(GoingOn.class, GoingOn::of).journeys().contains(journey)) {
				findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(journey), Labels.of(last));
			}
		}
	}
}
