// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;

import journey.ui.texts.WorkbenchTexts;

/** Opens the report from the Progress view. */
final class OpenReportAction extends Action {

	private final IProject project;

	OpenReportAction(IProject project) {
		super(new WorkbenchTexts(OpenReportAction.class).text("action.report"));
		this.project = project;
	}

	@Override
	public void run() {
		RunMessages.showReport(project);
	}
}
