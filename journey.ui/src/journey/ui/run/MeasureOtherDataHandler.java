// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;

/** Asks for data, and measures a project with them. */
public final class MeasureOtherDataHandler extends ProjectHandler {

	@Override
	void run(IProject project) {
		new DataQuestion(project).schedule();
	}
}
