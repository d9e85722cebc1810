// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Changes of the workspace that a wizard runs, with progress and cancel. */
final class WorkspaceOperations {

	/** A change. */
	@FunctionalInterface
	interface Change {

		void run(IProgressMonitor monitor) throws CoreException;
	}

	private WorkspaceOperations() {
	}

	static WorkspaceModifyOperation of(Change change) {
		return new WorkspaceModifyOperation() {

			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				change.run(monitor);
			}
		};
	}

	/** Why it failed, in words of the platform. */
	static String reason(InvocationTargetException failure) {
		Throwable cause = failure.getCause();
		if (cause instanceof CoreException core) {
			Throwable deeper = core.getStatus().getException();
			return deeper == null || deeper.getMessage() == null ? core.getStatus().getMessage() : deeper.getMessage();
		}
		return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
	}
}
