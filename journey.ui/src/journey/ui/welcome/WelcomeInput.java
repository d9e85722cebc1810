// SPDX-License-Identifier: EPL-2.0
package journey.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import journey.ui.texts.WorkbenchTexts;

/** There is one welcome page, and it is not opened again when the workbench starts again. */
final class WelcomeInput implements IEditorInput {

	static final WelcomeInput INSTANCE = new WelcomeInput();

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(WelcomeInput.class);

	private WelcomeInput() {
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return TEXTS.text("welcome.tab");
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return TEXTS.text("welcome.title");
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
