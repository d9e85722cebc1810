// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Connects editors with the language when the workbench starts. */
public final class BeginListening implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(OpenTexts::begin);
	}
}
