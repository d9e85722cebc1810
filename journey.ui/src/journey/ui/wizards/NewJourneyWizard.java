// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import journey.ui.texts.WorkbenchTexts;

/** Makes a file with a journey of five stages in a project that is there. */
public final class NewJourneyWizard extends Wizard implements INewWizard {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(NewJourneyWizard.class);

	private NewJourneyPage page;
	private IWorkbench workbench;

	public NewJourneyWizard() {
		setWindowTitle(TEXTS.text("journey.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ours, IStructuredSelection selection) {
		workbench = ours;
		page = new NewJourneyPage(container(selection));
	}

	private static Optional<IContainer> container(IStructuredSelection selection) {
		IResource selected = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected == null || !selected.isAccessible()) {
			return Optional.empty();
		}
		return Optional.of(selected instanceof IContainer container ? container : selected.getParent());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		JourneyCreation creation = page.creation();
		try {
			getContainer().run(true, true, WorkspaceOperations.of(creation::run));
		} catch (InvocationTargetException failure) {
			MessageDialog.openError(getShell(), getWindowTitle(), TEXTS.text("journey.failed", creation.file().getName(), WorkspaceOperations.reason(failure)));
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		FirstLook.show(workbench, Optional.of(creation.file()));
		return true;
	}
}
