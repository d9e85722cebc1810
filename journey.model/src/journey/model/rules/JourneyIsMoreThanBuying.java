// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** A journey is the whole experience with a company, not only the purchase (row 1 of the requirements). */
final class JourneyIsMoreThanBuying implements Rule<Journey> {

	private static final String PURCHASE = "purchase";

	@Override
	public RuleCode code() {
		return RuleCode.ONLY_PURCHASES;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		boolean tells = journey.getStages().stream().anyMatch(stage -> !stage.getTouchpoints().isEmpty());
		boolean tellsMore = journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream())
				.anyMatch(touchpoint -> !PURCHASE.equals(touchpoint.getKind()));
		if (tells && !tellsMore && journey.getInclusions().isEmpty()) {
			findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(journey));
		}
	}
}
