// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;

/** Writes everything that follows from a project. */
public final class BuildHandler extends ProjectHandler {

	@Override
	void run(IProject project) {
		OutputsRun.build(project).schedule();
	}
}
