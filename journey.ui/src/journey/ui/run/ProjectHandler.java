// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.ide.IDE;

/** A command about a project. It works on saved texts: the user is asked to save first. */
abstract class ProjectHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		Optional<IProject> project = ChosenProject.of(event);
		if (project.isEmpty()) {
			RunMessages.noProject();
		} else if (IDE.saveAllEditors(new IResource[] { project.get() }, true)) {
			run(project.get());
		}
		return null;
	}

	abstract void run(IProject project);
}
