// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.progress.IProgressConstants;

import journey.dsl.workspace.IoFailures;
import journey.dsl.workspace.UnreadableFile;
import journey.generator.output.GeneratedFile;
import journey.generator.output.OutputFolder;
import journey.ui.snapshot.MeasuredLast;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.snapshot.ProjectTexts;
import journey.ui.texts.WorkbenchTexts;

/**
 * Makes outputs from the saved texts of a project and writes them into a folder of it, together or not at all. What a failed or
 * cancelled run leaves is the output of the one before.
 */
public abstract class ProjectRun extends Job {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ProjectRun.class);
	private static final int READING = 10;
	private static final int CHECKING = 20;
	private static final int MAKING = 60;
	private static final int WRITING = 10;

	private final IProject project;
	private final IFolder target;
	private final IResourceChangeListener leaving = event -> cancelWith(event.getResource());

	/** @param name of the job for people */
	ProjectRun(String name, IProject project, IFolder target) {
		super(name);
		this.project = project;
		this.target = target;
		setUser(true);
		setRule(new OneAtATime(project));
		setProperty(IProgressConstants.KEEP_PROPERTY, Boolean.TRUE);
		setProperty(IProgressConstants.ACTION_PROPERTY, new OpenReportAction(project));
		addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void scheduled(IJobChangeEvent event) {
				project.getWorkspace().addResourceChangeListener(leaving, IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
			}

			@Override
			public void done(IJobChangeEvent event) {
				project.getWorkspace().removeResourceChangeListener(leaving);
			}
		});
	}

	/** The folder to which the commands of the workbench write. */
	static IFolder usualTarget(IProject project) {
		return MeasuredLast.folder(project);
	}

	/** The files by the names of their outputs. */
	abstract Map<String, List<GeneratedFile>> outputs(ProjectSnapshot snapshot, SubMonitor monitor) throws RefusedException;

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, READING + CHECKING + MAKING + WRITING);
		try {
			return Status.info(work(progress));
		} catch (OperationCanceledException | CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (RefusedException refused) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			RunMessages.refuse(getName(), refused);
			return new Status(IStatus.OK, getClass(), refused.getMessage());
		} catch (RuntimeException | StackOverflowError failure) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS; // such as of a project that is no more
			}
			ILog.of(ProjectRun.class).error(String.valueOf(failure.getMessage()), failure);
			RunMessages.refuse(getName(), new RefusedException("run.failed", String.valueOf(failure.getMessage())));
			return new Status(IStatus.OK, getClass(), String.valueOf(failure.getMessage()));
		}
	}

	/** Nobody waits for the outputs of a project that is closed or deleted meanwhile. */
	private void cancelWith(IResource closed) {
		if (closed.equals(project)) {
			cancel();
		}
	}

	private String work(SubMonitor progress) throws RefusedException {
		if (!project.isOpen()) {
			throw new OperationCanceledException(); // closed while the run waited for another one
		}
		if (project.getLocation() == null) {
			throw new RefusedException("project.none");
		}
		progress.setTaskName(TEXTS.text("task.reading"));
		ProjectSnapshot snapshot = ProjectSnapshot.read(ProjectTexts.saved(project));
		progress.worked(READING);
		progress.setTaskName(TEXTS.text("task.checking"));
		check(snapshot, progress.split(CHECKING));
		Map<String, List<GeneratedFile>> made = outputs(snapshot, progress.split(MAKING));
		progress.setTaskName(TEXTS.text("task.writing", target.getFullPath()));
		progress.checkCanceled();
		write(made);
		WrittenFolder written = new WrittenFolder(getName(), target);
		written.schedule();
		try {
			written.join();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		progress.worked(WRITING);
		RunMessages.done(project);
		return TEXTS.text("run.written", made.values().stream().mapToInt(List::size).sum(), target.getFullPath().makeRelative());
	}

	private static void check(ProjectSnapshot snapshot, SubMonitor monitor) throws RefusedException {
		int errors = snapshot.errors(monitor).size();
		if (errors > 0) {
			throw RefusedException.forTexts("texts.errors", errors);
		}
		if (!snapshot.unreadable().isEmpty()) {
			UnreadableFile first = snapshot.unreadable().getFirst();
			throw RefusedException.forTexts("texts.unreadable", first.name(), first.message(WorkbenchTexts.LOCALE));
		}
		if (snapshot.journeys().isEmpty()) {
			throw new RefusedException("texts.noJourney");
		}
	}

	private void write(Map<String, List<GeneratedFile>> made) throws RefusedException {
		try {
			Path folder = target.getLocation().toPath();
			if (Files.exists(folder) && !folder.toRealPath().startsWith(project.getLocation().toPath().toRealPath())) {
				throw new RefusedException("run.outside", target.getFullPath().makeRelative());
			}
			new OutputFolder(folder).write(made);
		} catch (IOException failure) {
			throw new RefusedException("run.unwritten", target.getFullPath().makeRelative(), IoFailures.reason(failure, WorkbenchTexts.LOCALE));
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ProjectRun.class;
	}
}
