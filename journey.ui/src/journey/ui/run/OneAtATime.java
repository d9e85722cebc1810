// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** One run of a project waits for another one. Editors and builders do not wait: a run reads and writes files only. */
record OneAtATime(IProject project) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule.equals(this);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule.equals(this);
	}
}
