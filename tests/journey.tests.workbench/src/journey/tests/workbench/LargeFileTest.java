// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.editor.Highlighting;
import journey.ui.language.ProblemMarkers;

class LargeFileTest {

	private static final int STAGES = 100;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void itIsColouredWhereItIsSeen() throws Exception {
		String content = LargeFile.withStages(STAGES);
		assertEquals(true, content.length() > Highlighting.LARGEST_WHOLE);
		ITextEditor editor = (ITextEditor) workbench.open(workbench.write(workbench.project("shop"), "a.journey", content));
		StyledText text = workbench.text(editor);
		int middle = content.indexOf("stage S50");
		int last = content.lastIndexOf("moment");
		workbench.until("the first keyword is bold", () -> isBold(text.getStyleRangeAtOffset(1)));
		assertNull(text.getStyleRangeAtOffset(middle));
		editor.selectAndReveal(last, 0);
		workbench.until("the last keyword is bold", () -> isBold(text.getStyleRangeAtOffset(last)));
		assertNull(text.getStyleRangeAtOffset(middle));
		editor.selectAndReveal(middle, 0);
		workbench.until("the keyword in the middle is bold", () -> isBold(text.getStyleRangeAtOffset(middle)));
	}

	@Test
	void ofManyFindingsTheWorstAreMarked() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", LargeFile.withStages(STAGES) + "persona Q { prefers nothing }\n");
		workbench.until("all are marked", () -> markers(file).size() > ProblemMarkers.MOST);
		workbench.until("no more are", () -> Job.getJobManager().find(ProblemMarkers.class).length == 0);
		List<IMarker> markers = markers(file);
		assertEquals(ProblemMarkers.MOST + 1, markers.size());
		assertEquals(1, markers.stream().filter(marker -> marker.getAttribute(ProblemMarkers.CODE, "").equals("REF-001")).count());
		assertEquals(1, markers.stream().filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").matches("Findings of this file that are not shown here: [1-9][0-9,]*; .*")).count());
	}

	private static boolean isBold(StyleRange style) {
		return style != null && (style.fontStyle & SWT.BOLD) != 0;
	}

	private static List<IMarker> markers(IFile file) throws Exception {
		return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).toList();
	}
}
