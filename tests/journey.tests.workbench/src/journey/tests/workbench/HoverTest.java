// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.assist.ElementHover;

class HoverTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aNameTellsWhatItIs() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website \"Our shop\" is website\npersona P { prefers website }\n");
		IEditorPart editor = workbench.open(file);
		int place = workbench.text(editor).getText().lastIndexOf("website") + 2;
		CompletableFuture<String> shown = CompletableFuture.supplyAsync(() -> new ElementHover().getHoverInfo(Hands.viewer(editor), new Region(place, 0)));
		workbench.until("an answer", shown::isDone);
		DefaultInformationControl control = (DefaultInformationControl) new ElementHover().getHoverControlCreator().createInformationControl(workbench.page().getWorkbenchWindow().getShell());
		control.setInformation(shown.join());
		StyledText text = (StyledText) Hands.find(Display.getCurrent().getShells(), found -> found instanceof StyledText styled && styled.getText().startsWith("Our shop\n"));
		control.setSize(control.computeSizeHint().x, control.computeSizeHint().y);
		control.setVisible(true);
		workbench.picture(text.getShell(), "hover");
		assertEquals("Our shop\nchannel website\nKind: website", text.getText());
		assertEquals(SWT.BOLD, text.getStyleRangeAtOffset(0).fontStyle);
		assertEquals(null, text.getStyleRangeAtOffset(12));
		control.dispose();
	}

	@Test
	void longLinesAreWrappedAndSignsMeanThemselves() {
		DefaultInformationControl control = (DefaultInformationControl) new ElementHover().getHoverControlCreator().createInformationControl(workbench.page().getWorkbenchWindow().getShell());
		control.setInformation("**A \\*star\\* <b>**  \n" + "word ".repeat(40));
		StyledText text = (StyledText) Hands.find(Display.getCurrent().getShells(), found -> found instanceof StyledText styled && styled.getText().startsWith("A *star* <b>\n"));
		assertTrue(text.getText().lines().allMatch(line -> line.length() <= 90), text.getText());
		assertEquals(40, text.getText().lines().skip(1).mapToInt(line -> line.strip().split(" ").length).sum());
		control.dispose();
	}
}
