// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.assist.Definitions;

class DefinitionTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aNameLeadsToItsElementInAnotherFile() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "channels.journey", "// ours\nchannel website\n");
		IFile file = workbench.write(project, "people.journey", "persona P { prefers website }\n");
		IEditorPart editor = workbench.open(file);
		IHyperlink[][] links = new IHyperlink[1][];
		int place = workbench.text(editor).getText().indexOf("website") + 2;
		workbench.until("a link", () -> (links[0] = new Definitions().detectHyperlinks(Hands.viewer(editor), new Region(place, 0), false)) != null);
		assertEquals(new Region(20, 7), links[0][0].getHyperlinkRegion());
		links[0][0].open();
		workbench.until("the other file", () -> workbench.page().getActiveEditor().getTitle().equals("channels.journey"));
		assertEquals("website", ((ITextSelection) ((ITextEditor) workbench.page().getActiveEditor()).getSelectionProvider().getSelection()).getText());
	}

	@Test
	void aSlowServerLeadsThereWhenItAnswers() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "channels.journey", "channel website\n");
		IEditorPart editor = workbench.open(workbench.write(project, "people.journey", "persona P { prefers website }\n"));
		try (SlowServer slow = new SlowServer(project)) {
			link(editor, "website").open();
			assertEquals("people.journey", workbench.page().getActiveEditor().getTitle());
		}
		workbench.until("the other file", () -> workbench.page().getActiveEditor().getTitle().equals("channels.journey"));
	}

	@Test
	void aSlowServerThatKnowsNoElementSaysSo() throws Exception {
		IProject project = workbench.project("shop");
		IEditorPart editor = workbench.open(workbench.write(project, "people.journey", "persona P { prefers website }\n"));
		try (SlowServer slow = new SlowServer(project)) {
			link(editor, "website").open();
		}
		workbench.until("the status line says it", () -> Hands.find(Display.getCurrent().getShells(),
				control -> control instanceof CLabel label && "No definition of “website” was found".equals(label.getText())) != null);
	}

	private IHyperlink link(IEditorPart editor, String word) {
		return new Definitions().detectHyperlinks(Hands.viewer(editor), new Region(workbench.text(editor).getText().indexOf(word) + 2, 0), false)[0];
	}
}
