// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.snapshot.ProjectTexts;
import journey.ui.texts.WorkbenchTexts;

/** Reads which sources a project has, and asks for their data. */
final class DataQuestion extends Job {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataQuestion.class);

	private final IProject project;

	DataQuestion(IProject project) {
		super(TEXTS.text("measure", project.getName()));
		this.project = project;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!isThere()) {
			return Status.CANCEL_STATUS;
		}
		ProjectSnapshot snapshot = ProjectSnapshot.read(ProjectTexts.saved(project));
		Map<String, String> sources = new LinkedHashMap<>();
		snapshot.index().elements(Source.class).forEach(source -> sources.put(Names.qualified(source), Names.title(source, snapshot.locale())));
		if (sources.isEmpty()) {
			RunMessages.refuse(getName(), new RefusedException("data.noSource"));
			return Status.OK_STATUS;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> ask(sources));
		}
		return Status.OK_STATUS;
	}

	private boolean isThere() {
		return project.isOpen() && project.getLocation() != null;
	}

	private void ask(Map<String, String> sources) {
		if (!isThere()) {
			return;
		}
		DataDialog dialog = new DataDialog(PlatformUI.getWorkbench().getModalDialogShellProvider(), getName(), sources, LastData.of(project).read(),
				project.getLocation().toPath());
		dialog.onOk(data -> MeasureRun.of(project, data).schedule());
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
