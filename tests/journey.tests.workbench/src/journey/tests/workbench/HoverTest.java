// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Region;
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
		assertEquals("<b>Our shop</b><p>channel website<p>Kind: website", shown.join());
	}
}
