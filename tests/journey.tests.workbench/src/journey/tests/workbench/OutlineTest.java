// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutlineTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private static final String TEXT = "persona P {\n}\njourney J \"Buy\" for P {\n\tstage S {\n\t\ttouchpoint T\n\t}\n}\n";

	@Test
	void theOutlineShowsElementsAndFollowsTheText() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "a.journey", TEXT));
		workbench.page().showView(IPageLayout.ID_OUTLINE);
		workbench.page().activate(editor);
		workbench.until("the elements", () -> tree() != null && tree().getItemCount() == 2);
		assertEquals("J  Buy", tree().getItem(1).getText());
		((ITextEditor) editor).selectAndReveal(TEXT.indexOf("stage S") + 1, 0);
		workbench.until("the stage is chosen", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().equals("S"));
		workbench.picture("outline");
		workbench.text(editor).append("channel web\n");
		workbench.until("the channel", () -> tree().getItemCount() == 3);
		TreeItem journey = tree().getItem(1);
		assertEquals(true, journey.getExpanded());
	}

	private Tree tree() {
		return (Tree) Hands.find(org.eclipse.swt.widgets.Display.getCurrent().getShells(), control -> control instanceof Tree tree && tree.isVisible() && tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("P"));
	}
}
