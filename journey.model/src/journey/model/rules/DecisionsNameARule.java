// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.RuleDecision;
import journey.model.queries.WorkspaceIndex;

/** A decision about a rule that does not exist decides nothing. */
final class DecisionsNameARule implements Rule<RuleDecision> {

	@Override
	public RuleCode code() {
		return RuleCode.UNKNOWN_RULE;
	}

	@Override
	public Class<RuleDecision> subject() {
		return RuleDecision.class;
	}

	@Override
	public void check(RuleDecision decision, WorkspaceIndex index, Findings findings) {
		if (decision.getCode() != null && RuleCode.of(decision.getCode()).isEmpty()) {
			findings.report(code(), decision, JourneyPackage.Literals.RULE_DECISION__CODE, decision.getCode());
		}
	}
}
