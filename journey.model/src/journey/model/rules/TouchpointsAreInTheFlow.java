// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Set;

import journey.model.journey.Flow;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Move;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;
import journey.model.queries.WorkspaceIndex;

/**
 * A touchpoint that no line of the flow leads to or away from has been listed and forgotten (row 40 of the requirements). Silent for a
 * flow that names what does not exist: one of the touchpoints may be meant.
 */
final class TouchpointsAreInTheFlow implements Rule<Flow> {

	@Override
	public RuleCode code() {
		return RuleCode.TOUCHPOINT_OUTSIDE_FLOW;
	}

	@Override
	public Class<Flow> subject() {
		return Flow.class;
	}

	@Override
	public void check(Flow flow, WorkspaceIndex index, Findings findings) {
		Set<Touchpoint> used = new HashSet<>();
		for (Transition transition : flow.getTransitions()) {
			used.add(transition.getFrom());
			if (transition instanceof Move move) {
				used.addAll(move.getTo());
			}
		}
		if (used.isEmpty() || used.stream().anyMatch(touchpoint -> touchpoint == null || touchpoint.eIsProxy())) {
			return;
		}
		for (Stage stage : flow.getJourney().getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				if (!used.contains(touchpoint)) {
					findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
				}
			}
		}
	}
}
