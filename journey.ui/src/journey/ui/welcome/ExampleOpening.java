// SPDX-License-Identifier: EPL-2.0
package journey.ui.welcome;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.Example;
import journey.ui.wizards.FirstLook;
import journey.ui.wizards.ProjectCreation;

/** Copies an example into a project of its own, and opens it. One that was copied before is left as it is. */
public final class ExampleOpening extends WorkspaceJob {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ExampleOpening.class);

	private final Example example;

	public ExampleOpening(Example example) {
		super(TEXTS.text("opening.title", example.folder()));
		this.example = example;
		setUser(true);
		setRule(ResourcesPlugin.getWorkspace().getRoot());
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ExampleOpening.class;
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		Optional<IFile> opened = new ProjectCreation(freeName(), Optional.empty(), example).run(monitor);
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> FirstLook.show(PlatformUI.getWorkbench(), opened));
		return Status.OK_STATUS;
	}

	/** A name that no project has, nor a folder of the workspace that one has left behind. */
	private String freeName() {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		String free = example.folder();
		for (int i = 2; isTaken(root.getProject(free), root); i++) {
			free = example.folder() + "-" + i;
		}
		return free;
	}

	private static boolean isTaken(IProject project, IWorkspaceRoot root) {
		return project.exists() || root.getLocation().append(project.getName()).toFile().exists();
	}
}
