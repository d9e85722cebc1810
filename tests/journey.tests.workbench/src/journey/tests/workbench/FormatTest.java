// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FormatTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void theTextIsFormattedInOneStep() throws Exception {
		String text = "channel   web\npersona P{prefers web\nfamily \"Two\"}\n";
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "a.journey", text));
		workbench.text(editor).setFocus();
		Hands.command("journey.ui.format");
		workbench.until("it is formatted", () -> workbench.text(editor).getText().contains("persona P {\n\tprefers web\n\tfamily \"Two\"\n}\n"));
		((ITextEditor) editor).getAction("undo").run();
		assertEquals(text, workbench.text(editor).getText());
	}

	@Test
	void aBrokenTextStaysAsItIs() throws Exception {
		String text = "persona   P { family \n journey J {\n";
		IFile file = workbench.write(workbench.project("shop"), "a.journey", text);
		IEditorPart editor = workbench.open(file);
		workbench.until("the mistakes", () -> workbench.problems(file, editor).contains("SYN-"));
		Hands.command("journey.ui.format");
		workbench.until("it is said", () -> Hands.find(Display.getCurrent().getShells(), control -> said(control).equals("Not formatted: mend mistakes first")) != null);
		assertEquals(text, workbench.text(editor).getText());
		workbench.picture("format-broken");
	}

	private static String said(Control control) {
		return control instanceof CLabel status ? status.getText() : "";
	}
}
