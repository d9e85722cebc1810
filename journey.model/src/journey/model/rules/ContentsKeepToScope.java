// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.function.Predicate;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Moment;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Inclusions;
import journey.model.queries.WorkspaceIndex;

/** A journey tells the part of the experience that its scope names (row 18 of the requirements). */
final class ContentsKeepToScope implements Rule<Journey> {

	/** The journeys that tell what comes before the purchase, and those that tell what comes after it. */
	private record Ends(Set<Journey> before, Set<Journey> after) {

		static Ends of(WorkspaceIndex index) {
			Inclusions inclusions = Inclusions.of(index);
			return new Ends(
					inclusions.telling(journey -> tells(journey, CanonicalStage::isBeforePurchase, Moment.PRE)),
					inclusions.telling(journey -> tells(journey, CanonicalStage::isAfterPurchase, Moment.POST)));
		}

		/** A stage that does not say where it belongs may belong there. */
		private static boolean tells(Journey journey, Predicate<CanonicalStage> side, Moment moment) {
			return journey.getStages().stream().anyMatch(stage -> CanonicalStage.of(stage).map(side::test).orElse(true)
					|| stage.getTouchpoints().stream().anyMatch(touchpoint -> touchpoint.getMoment() == moment));
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.SCOPE_CONTRADICTED;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		switch (journey.getScope()) {
			case PRE_PURCHASE -> reportOutside(journey, CanonicalStage::isAfterPurchase, Moment.POST, findings);
			case POST_PURCHASE -> reportOutside(journey, CanonicalStage::isBeforePurchase, Moment.PRE, findings);
			case END_TO_END -> reportMissing(journey, index.knowledge(Ends.class, Ends::of), findings);
			case UNSPECIFIED -> {
				// nothing to contradict
			}
		}
	}

	/** The stages on the wrong side of the purchase; in the other stages, the touchpoints there. */
	private void reportOutside(Journey journey, Predicate<CanonicalStage> outside, Moment moment, Findings findings) {
		for (Stage stage : journey.getStages()) {
			CanonicalStage canonical = CanonicalStage.of(stage).orElse(null);
			if (canonical != null && outside.test(canonical)) {
				report(journey, stage, JourneyPackage.Literals.STAGE__CANONICAL, Labels.of(stage), "is " + canonical.word(), findings);
			} else {
				for (Touchpoint touchpoint : stage.getTouchpoints()) {
					if (touchpoint.getMoment() == moment) {
						report(journey, touchpoint, JourneyPackage.Literals.TOUCHPOINT__MOMENT, Labels.of(touchpoint), word(moment), findings);
					}
				}
			}
		}
	}

	/** A journey without stages is not written yet; one that ends at the purchase is the business of another rule. */
	private void reportMissing(Journey journey, Ends ends, Findings findings) {
		if (journey.getStages().isEmpty()) {
			return;
		}
		if (!ends.before().contains(journey)) {
			report(journey, journey, JourneyPackage.Literals.JOURNEY__SCOPE, Labels.of(journey), word(Moment.PRE), findings);
		}
		CanonicalStage last = CanonicalStage.of(journey.getStages().get(journey.getStages().size() - 1)).orElse(null);
		if (!ends.after().contains(journey) && last != CanonicalStage.PURCHASE) {
			report(journey, journey, JourneyPackage.Literals.JOURNEY__SCOPE, Labels.of(journey), word(Moment.POST), findings);
		}
	}

	private void report(Journey journey, EObject element, EStructuralFeature feature, String label, String part, Findings findings) {
		findings.report(code(), element, feature, label, journey.getScope().getLiteral(), part);
	}

	private static String word(Moment moment) {
		return "moment " + moment.getLiteral();
	}
}
