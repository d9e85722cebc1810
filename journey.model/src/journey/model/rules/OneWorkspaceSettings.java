// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Workspace;
import journey.model.queries.WorkspaceIndex;

/** Two sets of settings would contradict each other; the first in the order of the files holds. */
final class OneWorkspaceSettings implements Rule<Workspace> {

	@Override
	public RuleCode code() {
		return RuleCode.SECOND_WORKSPACE;
	}

	@Override
	public Class<Workspace> subject() {
		return Workspace.class;
	}

	@Override
	public void check(Workspace workspace, WorkspaceIndex index, Findings findings) {
		index.workspace().filter(first -> first != workspace).ifPresent(first -> findings.report(code(), workspace, null,
				first.eResource() == null ? "" : first.eResource().getURI().lastSegment()));
	}
}
