// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;

/** Writes the report about a project. */
public final class ReportHandler extends ProjectHandler {

	@Override
	void run(IProject project) {
		OutputsRun.report(project).schedule();
	}
}
