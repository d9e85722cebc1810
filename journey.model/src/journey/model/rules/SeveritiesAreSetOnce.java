// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Set;

import journey.model.journey.JourneyPackage;
import journey.model.journey.SeveritySetting;
import journey.model.journey.Workspace;
import journey.model.queries.WorkspaceIndex;

/** Two severities of one rule contradict each other; the last one holds. */
final class SeveritiesAreSetOnce implements Rule<Workspace> {

	@Override
	public RuleCode code() {
		return RuleCode.SEVERITY_SET_TWICE;
	}

	@Override
	public Class<Workspace> subject() {
		return Workspace.class;
	}

	@Override
	public void check(Workspace workspace, WorkspaceIndex index, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (SeveritySetting setting : workspace.getSeverities()) {
			if (setting.getCode() != null && !seen.add(setting.getCode())) {
				findings.report(code(), setting, JourneyPackage.Literals.RULE_DECISION__CODE, setting.getCode());
			}
		}
	}
}
