// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenameTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aNameChangesInAllFiles() throws Exception {
		IProject project = workbench.project("shop");
		IFile people = workbench.write(project, "people.journey", "persona P { prefers website }\n");
		IFile channels = workbench.write(project, "channels.journey", "channel website\n");
		IEditorPart editor = workbench.open(channels);
		((ITextEditor) editor).selectAndReveal(10, 0);
		AtomicBoolean typed = new AtomicBoolean();
		Hands.command("journey.ui.rename");
		Display.getCurrent().timerExec(500, () -> answer(typed));
		workbench.until("the name is typed", typed::get);
		workbench.until("it has changed here", () -> workbench.text(editor).getText().equals("channel web\n"));
		assertEquals("persona P { prefers web }\n", people.readString());
		assertEquals(true, editor.isDirty());
	}

	private void answer(AtomicBoolean typed) {
		Text name = (Text) Hands.find(Display.getCurrent().getShells(), control -> control instanceof Text text && text.isVisible() && text.getText().equals("website"));
		if (name == null) {
			Display.getCurrent().timerExec(200, () -> answer(typed));
			return;
		}
		name.setText("1 web");
		Button ok = name.getShell().getDefaultButton();
		boolean refused = !ok.isEnabled();
		try {
			workbench.picture(name.getShell(), "rename");
		} catch (Exception failure) {
			throw new IllegalStateException(failure);
		}
		name.setText("web");
		typed.set(refused);
		ok.notifyListeners(SWT.Selection, null);
	}
}
