// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

import journey.dsl.ide.measuring.MeasuringChoices;
import journey.dsl.ide.measuring.MeasuringText;
import journey.dsl.ide.measuring.TextInsertion;
import journey.dsl.workspace.SourceFile;
import journey.model.journey.Journey;
import journey.ui.build.JourneyNature;
import journey.ui.run.MeasureRun;
import journey.ui.texts.WorkbenchTexts;
import journey.ui.wizards.FirstLook;

/** Has a journey measured in four steps: which journey and why, which data, which steps, how it is judged. What comes of it is text. */
public final class MeasureWizard extends Wizard implements INewWizard {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(MeasureWizard.class);

	private final ChoicePage choice = new ChoicePage(this);
	private final DataPage data = new DataPage(this);
	private final StepsPage steps = new StepsPage(this);
	private final EvaluationPage evaluation = new EvaluationPage(this);
	private final ReviewPage review = new ReviewPage(this);
	private IWorkbench workbench;
	private List<IProject> projects = List.of();
	private Optional<IProject> selected = Optional.empty();
	private MeasuredProject project;
	private boolean saved = true;

	public MeasureWizard() {
		setWindowTitle(TEXTS.text("wizard.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ours, IStructuredSelection selection) {
		workbench = ours;
		projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(MeasureWizard::isOurs).toList();
		IResource resource = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
		selected = Optional.ofNullable(resource).map(IResource::getProject).filter(projects::contains).or(this::edited);
		if (!projects.isEmpty()) {
			saved = IDE.saveAllEditors(projects.toArray(IResource[]::new), true);
		}
	}

	private Optional<IProject> edited() {
		IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null : workbench.getActiveWorkbenchWindow().getActivePage();
		return Optional.ofNullable(page == null ? null : page.getActiveEditor()).map(editor -> Adapters.adapt(editor.getEditorInput(), IResource.class))
				.map(IResource::getProject).filter(projects::contains);
	}

	private static boolean isOurs(IProject project) {
		try {
			return project.isOpen() && project.hasNature(JourneyNature.ID);
		} catch (CoreException closedMeanwhile) {
			return false;
		}
	}

	@Override
	public void addPages() {
		addPage(choice);
		addPage(data);
		addPage(steps);
		addPage(evaluation);
		addPage(review);
	}

	List<IProject> projects() {
		return projects;
	}

	/** Whether no editor keeps what is not in the files that are read. */
	boolean isSaved() {
		return saved;
	}

	Optional<IProject> selected() {
		return selected.or(() -> projects.stream().findFirst());
	}

	/** Reads a project, with progress; empty if that failed or was cancelled. */
	Optional<MeasuredProject> read(IProject wanted) {
		project = null;
		try {
			getContainer().run(true, true, monitor -> {
				try {
					project = MeasuredProject.read(wanted, monitor);
				} catch (CoreException failure) {
					throw new InvocationTargetException(failure, failure.getStatus().getMessage());
				}
			});
		} catch (InvocationTargetException failure) {
			Platform.getLog(MeasureWizard.class).error(failure.getMessage(), failure);
		} catch (InterruptedException cancelled) {
			// by the user; nothing has interrupted this thread
		}
		return Optional.ofNullable(project);
	}

	/** What was read last; only asked for by pages that follow the first one. */
	MeasuredProject project() {
		return project;
	}

	Journey journey() {
		return choice.journey();
	}

	StepsPage steps() {
		return steps;
	}

	MeasuringText text(SourceFile file) {
		return new MeasuringText(project.workspace(), file, new MeasuringChoices(journey(), choice.goal(), steps.steps(), evaluation.evaluation()));
	}

	boolean hasData() {
		return !data.files().isEmpty();
	}

	@Override
	public boolean canFinish() {
		return getContainer() != null && getContainer().getCurrentPage() == review && review.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		List<TextInsertion> insertions = review.insertions();
		try {
			InsertedText.put(project, insertions, workbench.getActiveWorkbenchWindow().getActivePage());
		} catch (CoreException failure) {
			MessageDialog.openError(getShell(), getWindowTitle(), failure.getStatus().getMessage());
			return false;
		}
		FirstLook.show(workbench, Optional.of(project.file(review.file())));
		if (review.measuresNow()) {
			MeasureRun.of(project.project(), data.files()).schedule();
		}
		return true;
	}
}
