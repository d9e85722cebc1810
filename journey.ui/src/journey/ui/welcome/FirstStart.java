// SPDX-License-Identifier: EPL-2.0
package journey.ui.welcome;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Shows the welcome page when somebody starts with an empty workspace, once. */
public final class FirstStart implements IStartup {

	private static final String WELCOMED = "welcomed";

	@Override
	public void earlyStartup() {
		IEclipsePreferences ours = InstanceScope.INSTANCE.getNode("journey.ui");
		if (ours.getBoolean(WELCOMED, false) || ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
			return;
		}
		ours.putBoolean(WELCOMED, true);
		try {
			ours.flush();
		} catch (BackingStoreException readOnly) {
			Platform.getLog(FirstStart.class).warn(readOnly.getMessage(), readOnly);
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::show);
	}

	private static void show() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			window.getShell().setMaximized(true); // text, picture and problems side by side need the room
			try {
				window.getActivePage().openEditor(WelcomeInput.INSTANCE, WelcomePage.ID);
			} catch (PartInitException failure) {
				Platform.getLog(FirstStart.class).log(failure.getStatus());
			}
		}
	}
}
