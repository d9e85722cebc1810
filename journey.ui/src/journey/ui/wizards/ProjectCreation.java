// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import journey.ui.build.JourneyNature;
import journey.ui.texts.WorkbenchTexts;

/**
 * Makes a project with its first files. What is on the disk already stays as it is.
 *
 * @param location where it shall be; empty: in the workspace
 */
public record ProjectCreation(String name, Optional<URI> location, ProjectStart start) {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ProjectCreation.class);

	/** Makes it, and returns the file to open. A project that could not be finished is gone again; files that were there before are not. */
	public Optional<IFile> run(IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) {
			throw new CoreException(Status.error(TEXTS.text("project.exists", name)));
		}
		IProjectDescription description = project.getWorkspace().newProjectDescription(name);
		description.setLocationURI(location.orElse(null));
		try {
			List<NewFile> files = start.files();
			SubMonitor progress = SubMonitor.convert(monitor, files.size() + 3);
			project.create(description, progress.split(1));
			project.open(progress.split(1));
			for (NewFile file : files) {
				write(project, file, progress.split(1));
			}
			JourneyNature.addTo(project, progress.split(1));
			return files.isEmpty() ? Optional.empty() : Optional.of(project.getFile(new Path(files.getFirst().path())));
		} catch (IOException unreadable) {
			throw abandon(project, Status.error(String.valueOf(unreadable.getMessage()), unreadable));
		} catch (CoreException failure) {
			throw abandon(project, failure.getStatus());
		} catch (OperationCanceledException cancelled) {
			abandon(project, Status.CANCEL_STATUS);
			throw cancelled;
		}
	}

	private static CoreException abandon(IProject project, org.eclipse.core.runtime.IStatus reason) throws CoreException {
		if (project.exists()) {
			project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT, null);
		}
		return new CoreException(reason);
	}

	private static void write(IProject project, NewFile file, IProgressMonitor monitor) throws CoreException {
		IFile target = project.getFile(new Path(file.path()));
		make(target.getParent());
		if (!target.exists()) {
			target.create(file.content(), IResource.NONE, monitor);
		}
	}

	private static void make(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			make(folder.getParent());
			folder.create(IResource.NONE, true, null);
		}
	}
}
