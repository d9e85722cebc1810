// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FoldingTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void elementsFold() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "a.journey", "persona P {\n\tfamily \"Two\"\n}\njourney J {\n\tstage S {\n\t}\n}\n"));
		workbench.until("three places", () -> folds(editor).size() == 3);
		assertEquals(List.of("0+28", "28+28", "40+14"), folds(editor));
		workbench.picture("folding");
	}

	private static List<String> folds(IEditorPart editor) {
		var model = ((ProjectionViewer) Hands.viewer(editor)).getProjectionAnnotationModel();
		List<String> folds = new ArrayList<>();
		if (model != null) {
			model.getAnnotationIterator().forEachRemaining(annotation -> {
				Position position = model.getPosition(annotation);
				folds.add(position.getOffset() + "+" + position.getLength());
			});
		}
		folds.sort(java.util.Comparator.comparingInt(fold -> Integer.parseInt(fold.substring(0, fold.indexOf('+')))));
		return folds;
	}
}
