// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.RuleDecision;
import journey.model.queries.WorkspaceIndex;

/** Who reads the report later must be able to judge whether a decision still holds. */
final class DecisionsHaveAReason implements Rule<RuleDecision> {

	@Override
	public RuleCode code() {
		return RuleCode.DECISION_WITHOUT_REASON;
	}

	@Override
	public Class<RuleDecision> subject() {
		return RuleDecision.class;
	}

	@Override
	public void check(RuleDecision decision, WorkspaceIndex index, Findings findings) {
		if (decision.getReason() == null || decision.getReason().isBlank()) {
			findings.report(code(), decision, JourneyPackage.Literals.RULE_DECISION__CODE, String.valueOf(decision.getCode()));
		}
	}
}
