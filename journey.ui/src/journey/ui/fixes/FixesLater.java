// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import journey.ui.language.LanguageSession;
import journey.ui.language.ProblemMarkers;
import journey.ui.texts.WorkbenchTexts;

/** Stands for the fixes of a finding while the language server has not answered: shows them as soon as it can. */
final class FixesLater implements IMarkerResolution {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(FixesLater.class);
	/** Ctrl+1 in the editor and in the view Problems. */
	private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

	private final LanguageSession session;
	private final Patience patience;

	FixesLater(LanguageSession session, Patience patience) {
		this.session = session;
		this.patience = patience;
	}

	@Override
	public String getLabel() {
		return TEXTS.text("later");
	}

	@Override
	public void run(IMarker marker) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		session.settled().thenRunAsync(FixesLater::awaitMarkers).thenRun(() -> display.asyncExec(this::askAgain));
	}

	private static void awaitMarkers() {
		try {
			Job.getJobManager().join(ProblemMarkers.class, null);
		} catch (InterruptedException ending) {
			Thread.currentThread().interrupt();
		}
	}

	private void askAgain() {
		patience.renew();
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(QUICK_FIX, null);
		} catch (CommandException elsewhere) {
			Platform.getLog(FixesLater.class).info(elsewhere.getMessage());
		}
	}
}
