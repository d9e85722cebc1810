// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.assist.Completion;

class CompletionTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aReferenceIsCompleted() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\nchannel shop\npersona P {\n\tprefers we\n}\n");
		IEditorPart editor = workbench.open(file);
		((ITextEditor) editor).selectAndReveal(workbench.text(editor).getText().indexOf("we\n") + 2, 0);
		Hands.command("org.eclipse.ui.edit.text.contentAssist.proposals");
		workbench.until("the name is offered", () -> Hands.choose("website"));
		workbench.until("the name is written", () -> workbench.text(editor).getText().contains("prefers website\n"));
	}

	@Test
	void theListOffersNamesAndKeywordsAndShrinksWhileTyping() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\nchannel shop\npersona P {\n\t\n}\n");
		IEditorPart editor = workbench.open(file);
		((ITextEditor) editor).selectAndReveal(workbench.text(editor).getText().indexOf("\t\n") + 1, 0);
		Hands.command("org.eclipse.ui.edit.text.contentAssist.proposals");
		workbench.until("the list of members", () -> Hands.isListed("behaviour") && Hands.isListed("prefers"));
		workbench.picture("completion");
		Hands.type(workbench.text(editor), 'p');
		workbench.work(50);
		Hands.type(workbench.text(editor), 'r');
		workbench.until("only what begins so", () -> Hands.isListed("prefers") && !Hands.isListed("behaviour"));
		Hands.closePopups();
	}

	@Test
	void nothingIsOfferedInComments() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "// cha\n/* cha\ncha */\nchannel web // c\ncha\n");
		IEditorPart editor = workbench.open(file);
		String text = workbench.text(editor).getText();
		for (int comment : List.of(6, 13, 17, text.lastIndexOf("// c") + 4)) {
			assertEquals(0, new Completion().computeCompletionProposals(Hands.viewer(editor), comment).length, "at " + comment);
		}
		workbench.until("a proposal behind the comments", () -> new Completion().computeCompletionProposals(Hands.viewer(editor), text.length() - 1).length > 0);
	}
}
