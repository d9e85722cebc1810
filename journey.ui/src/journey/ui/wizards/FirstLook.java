// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows what a wizard has made: in the Journey perspective, selected and open. */
public final class FirstLook {

	private static final String PERSPECTIVE = "journey.ui.perspective";

	private FirstLook() {
	}

	/** @param file the file to open; none if there is nothing to open */
	public static void show(IWorkbench workbench, Optional<IFile> file) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		try {
			workbench.showPerspective(PERSPECTIVE, window);
			if (file.isPresent()) {
				BasicNewResourceWizard.selectAndReveal(file.get(), window);
				IDE.openEditor(window.getActivePage(), file.get());
			}
		} catch (CoreException notShown) {
			Platform.getLog(FirstLook.class).log(notShown.getStatus());
		}
	}
}
