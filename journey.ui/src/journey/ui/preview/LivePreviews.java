// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

import journey.generator.results.ResultsFiles;
import journey.sirius.layout.LayoutFile;
import journey.ui.language.JourneyLanguage;
import journey.ui.language.OpenTexts;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.snapshot.ProjectTexts;

/**
 * Keeps the views up to date with the texts of one project: that of the .journey file that was opened last, or of the command that
 * ran last. There is one job for all views; a change while it works begins it anew. All methods belong to the thread of the user
 * interface.
 */
public final class LivePreviews {

	public static final LivePreviews INSTANCE = new LivePreviews();

	/** Until then somebody who types has not stopped. */
	private static final int PAUSE = 300;

	/**
	 * What the next run of the job is to do.
	 *
	 * @param number of the wish that it fulfils: what is made for an earlier one is not shown any more
	 */
	private record Task(int number, IProject project, ProjectTexts texts, Map<PreviewView, PreviewWish> wishes) {
	}

	private final List<PreviewView> views = new ArrayList<>();
	private final Job job = Job.createSystem("", (ICoreRunnable) this::work);
	private IProject project;
	private IFile file;
	private int wished;

	private LivePreviews() {
		job.setPriority(Job.SHORT);
		OpenTexts.listen(changed -> {
			if (changed.getProject().equals(project)) {
				refresh(PAUSE);
			}
		});
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
	}

	void add(PreviewView view) {
		views.add(view);
		refresh(0);
	}

	void remove(PreviewView view) {
		views.remove(view);
	}

	/** Follows an editor that came to the top. */
	void follow(IWorkbenchPart part) {
		IFile opened = part instanceof IEditorPart editor ? editor.getEditorInput().getAdapter(IFile.class) : null;
		if (opened != null && JourneyLanguage.isJourney(opened) && !opened.equals(file)) {
			views.forEach(view -> view.opened(opened));
			show(opened.getProject());
			file = opened;
		}
	}

	/** Shows this project from now on. */
	public void show(IProject shown) {
		project = shown;
		file = null;
		refresh(0);
	}

	/** The project that the views show; null if none. */
	public IProject project() {
		return project;
	}

	/** Reads the project again after a while; what is being made for an older text is not waited for. */
	void refresh(int pause) {
		wished++;
		job.cancel();
		job.schedule(pause);
	}

	private void changed(IResourceChangeEvent event) {
		IProject shown = project;
		if (shown == null) {
			return;
		}
		IResourceDelta delta = event.getDelta().findMember(shown.getFullPath());
		if (delta != null && concerns(delta)) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(() -> refresh(PAUSE));
			}
		}
	}

	private static boolean concerns(IResourceDelta delta) {
		boolean[] found = { (delta.getFlags() & IResourceDelta.OPEN) != 0 || delta.getKind() == IResourceDelta.REMOVED };
		try {
			delta.accept(change -> {
				String name = change.getResource().getName();
				boolean read = change.getResource() instanceof IFile && (JourneyLanguage.isJourney(change.getResource()) || name.endsWith(LayoutFile.ENDING)
						|| name.equals(ResultsFiles.JSON));
				found[0] |= read && (change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
				return !found[0];
			});
		} catch (CoreException gone) {
			return true;
		}
		return found[0];
	}

	private void work(IProgressMonitor monitor) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		try {
			Task task = display.syncCall(this::task);
			Map<PreviewView, Rendering> made = task.texts == null ? nothing(task) : render(task, monitor);
			display.asyncExec(() -> {
				if (task.number == wished) {
					made.forEach(PreviewView::show);
				}
			});
		} catch (OperationCanceledException superseded) {
			// the next run has begun to wait
		} catch (SWTException failure) {
			if (!display.isDisposed()) { // else the workbench is being closed
				throw failure;
			}
		} catch (RuntimeException | StackOverflowError | LinkageError failure) {
			ILog.of(LivePreviews.class).error(String.valueOf(failure), failure);
		}
	}

	private Task task() {
		if (project != null && (!project.isOpen() || project.getLocation() == null)) {
			project = null;
			file = null;
		}
		Map<PreviewView, PreviewWish> wishes = new LinkedHashMap<>();
		views.stream().filter(PreviewView::isVisible).forEach(view -> wishes.put(view, view.wish(project)));
		return new Task(wished, project, project == null || wishes.isEmpty() ? null : ProjectTexts.now(project), wishes);
	}

	private static Map<PreviewView, Rendering> nothing(Task task) {
		Map<PreviewView, Rendering> made = new LinkedHashMap<>();
		task.wishes.keySet().forEach(view -> made.put(view, Rendering.nothing(Optional.empty(), "nothing.project")));
		return made;
	}

	private static Map<PreviewView, Rendering> render(Task task, IProgressMonitor monitor) {
		ProjectSnapshot snapshot = ProjectSnapshot.read(task.texts);
		Map<PreviewView, Rendering> made = new LinkedHashMap<>();
		task.wishes.forEach((view, wish) -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			made.put(view, wish.render(snapshot, monitor));
		});
		return made;
	}
}
