// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.assist.Definitions;
import journey.ui.language.OpenText;
import journey.ui.preview.LivePreviews;

class DefinitionTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aNameLeadsToItsElementInAnotherFile() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "channels.journey", "// ours\nchannel website\n");
		IFile file = workbench.write(project, "people.journey", "persona P { prefers website }\n");
		IEditorPart editor = workbench.open(file);
		IHyperlink link = link(editor, "website");
		assertEquals(new Region(20, 7), link.getHyperlinkRegion());
		assertEquals(new Region(20, 7), new Definitions().detectHyperlinks(Hands.viewer(editor), new Region(27, 0), false)[0].getHyperlinkRegion());
		link.open();
		workbench.until("the other file", () -> workbench.page().getActiveEditor().getTitle().equals("channels.journey"));
		assertEquals("website", ((ITextSelection) ((ITextEditor) workbench.page().getActiveEditor()).getSelectionProvider().getSelection()).getText());
	}

	@Test
	void aNameOfTheLibraryLeadsToItsText() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "people.journey", "persona P { prefers std.channels.store }\n"));
		LivePreviews.INSTANCE.show(null);
		link(editor, "store").open();
		workbench.until("the library", () -> workbench.page().getActiveEditor().getTitle().equals("channels.journey"));
		ITextEditor library = (ITextEditor) workbench.page().getActiveEditor();
		assertEquals("store", ((ITextSelection) library.getSelectionProvider().getSelection()).getText());
		workbench.until("the keywords have their colour", () -> coloured(library, "namespace"));
		assertFalse(library.isEditable());
		assertEquals(Optional.empty(), OpenText.of(library.getDocumentProvider().getDocument(library.getEditorInput())));
		assertEquals(null, LivePreviews.INSTANCE.project());
		workbench.picture("library");
		link(editor, "store").open();
		assertEquals(2, workbench.page().getEditorReferences().length);
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

	private boolean coloured(IEditorPart editor, String word) {
		StyledText text = workbench.text(editor);
		StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(word));
		return style != null && style.foreground != null;
	}

	private IHyperlink link(IEditorPart editor, String name) throws Exception {
		IHyperlink[][] links = new IHyperlink[1][];
		int place = workbench.text(editor).getText().indexOf(name) + 2;
		workbench.until("a link", () -> (links[0] = new Definitions().detectHyperlinks(Hands.viewer(editor), new Region(place, 0), false)) != null);
		return links[0][0];
	}
}
