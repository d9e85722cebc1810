// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Shows in the workspace what was written on disk, as something that nobody edits. */
final class WrittenFolder extends WorkspaceJob {

	private final IFolder folder;

	WrittenFolder(String name, IFolder folder) {
		super(name);
		this.folder = folder;
		setSystem(true);
		setRule(folder.getProject());
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		if (folder.exists()) {
			folder.setDerived(true, null);
		}
		return Status.OK_STATUS;
	}
}
