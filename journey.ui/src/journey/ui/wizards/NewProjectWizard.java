// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import journey.ui.texts.WorkbenchTexts;

/** Makes a project of journeys: empty, with a journey of five stages, or with an example. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(NewProjectWizard.class);

	private final NewProjectPage page = new NewProjectPage();
	private IWorkbench workbench;

	public NewProjectWizard() {
		setWindowTitle(TEXTS.text("project.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ours, IStructuredSelection selection) {
		workbench = ours;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ProjectCreation creation = page.creation();
		AtomicReference<Optional<IFile>> created = new AtomicReference<>(Optional.empty());
		try {
			getContainer().run(true, true, WorkspaceOperations.of(monitor -> created.set(creation.run(monitor))));
		} catch (InvocationTargetException failure) {
			MessageDialog.openError(getShell(), getWindowTitle(), TEXTS.text("project.failed", creation.name(), WorkspaceOperations.reason(failure)));
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		FirstLook.show(workbench, created.get());
		return true;
	}
}
