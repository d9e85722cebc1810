// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import journey.ui.preview.LivePreviews;
import journey.ui.preview.ReportView;
import journey.ui.texts.WorkbenchTexts;

/** What runs tell the user. */
final class RunMessages {

	/** The message that is open: a later one takes its place, so that they do not pile up. */
	private static MessageDialog open;

	private RunMessages() {
	}

	/** Says why nothing was written. */
	static void refuse(String run, RefusedException refused) {
		later(() -> {
			if (refused.isInTexts()) {
				show(IPageLayout.ID_PROBLEM_VIEW);
			}
			if (open != null) {
				open.close();
			}
			open = new MessageDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), run, null, refused.getMessage(), MessageDialog.WARNING, 0,
					IDialogConstants.OK_LABEL);
			open.setBlockOnOpen(false);
			open.open();
		});
	}

	/** Says that a command needs a project. */
	static void noProject() {
		RefusedException refused = new RefusedException("project.none");
		refuse(new WorkbenchTexts(RunMessages.class).text("run.title"), refused);
	}

	/** Shows what was written. */
	static void done(IProject project) {
		later(() -> showReport(project));
	}

	/** Shows the report about a project. */
	static void showReport(IProject project) {
		show(ReportView.ID);
		LivePreviews.INSTANCE.show(project);
	}

	private static void show(String view) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchWindow any = window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window;
		if (any == null || any.getActivePage() == null) {
			return;
		}
		try {
			any.getActivePage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException failure) {
			ILog.of(RunMessages.class).error(failure.getMessage(), failure);
		}
	}

	private static void later(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
