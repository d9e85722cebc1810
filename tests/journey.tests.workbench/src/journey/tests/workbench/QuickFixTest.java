// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.language.ProblemMarkers;

class QuickFixTest {

	private static final String LATER = "The text is still being read: show the fixes as soon as possible";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void aFixChangesTheOpenTextAndTheMarkerGoes() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\npersona P { prefers websit }\n");
		IEditorPart editor = workbench.open(file);
		workbench.until("the marker", () -> workbench.problems(file, editor).contains("2 REF-001 line 2 websit\n"));
		IMarker marker = marker(file, "REF-001");
		assertEquals(true, IDE.getMarkerHelpRegistry().hasResolutions(marker));
		fix(marker, "Replace “websit” with “website”");
		assertEquals("channel website\npersona P { prefers website }\n", workbench.text(editor).getText());
		assertEquals(true, editor.isDirty());
		workbench.until("no marker", () -> !workbench.problems(file, editor).contains("REF-001"));
	}

	@Test
	void aFixChangesAFileThatIsNotOpen() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = workbench.write(project, "a.journey", "channel website\npersona P { prefers websit }\n");
		workbench.until("the marker", () -> marker(file, "REF-001") != null);
		fix(marker(file, "REF-001"), "Replace “websit” with “website”");
		assertEquals("channel website\npersona P { prefers website }\n", file.readString());
		workbench.until("no marker", () -> marker(file, "REF-001") == null);
	}

	@Test
	void quickAssistOffersTheFixesOfTheLine() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\npersona P { prefers websit }\n");
		IEditorPart editor = workbench.open(file);
		workbench.until("the marker", () -> marker(file, "REF-001") != null);
		((ITextEditor) editor).selectAndReveal(file.readString().indexOf("websit }") + 2, 0);
		workbench.work(600);
		Hands.command("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
		workbench.until("the list of fixes", () -> Hands.isListed("Replace “websit” with “website”"));
		workbench.picture("quickfix");
		Hands.closePopups();
	}

	@Test
	void fixesOfASlowServerAreShownWhenItAnswers() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = workbench.write(project, "a.journey", "channel website\npersona P { prefers websit }\n");
		IEditorPart editor = workbench.open(file);
		workbench.until("the marker", () -> marker(file, "REF-001") != null);
		((ITextEditor) editor).selectAndReveal(file.readString().indexOf("websit }") + 2, 0);
		workbench.work(600);
		try (SlowServer slow = new SlowServer(project)) {
			assertEquals(true, IDE.getMarkerHelpRegistry().hasResolutions(marker(file, "REF-001")));
			IMarkerResolution[] later = IDE.getMarkerHelpRegistry().getResolutions(marker(file, "REF-001"));
			assertEquals(List.of(LATER), Stream.of(later).map(IMarkerResolution::getLabel).toList());
			later[0].run(marker(file, "REF-001"));
		}
		workbench.until("the list of fixes", () -> Hands.isListed("Replace “websit” with “website”"));
		Hands.closePopups();
	}

	@Test
	void allFindingsOfALineTogetherAreWaitedForASecond() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = workbench.write(project, "a.journey", "channel website\npersona P { prefers websit }\npersona Q { prefers websit }\npersona R { prefers websit }\n");
		workbench.open(file);
		workbench.until("the markers", () -> mistakes(file).size() == 3);
		List<IMarker> mistakes = mistakes(file);
		try (SlowServer slow = new SlowServer(project)) {
			long before = System.nanoTime();
			mistakes.forEach(IDE.getMarkerHelpRegistry()::getResolutions);
			long waited = (System.nanoTime() - before) / 1_000_000;
			assertEquals(true, waited >= 900 && waited < 2000, waited + " ms");
		}
	}

	private static List<IMarker> mistakes(IFile file) throws Exception {
		return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).filter(marker -> marker.getAttribute(ProblemMarkers.CODE, "").equals("REF-001")).toList();
	}

	@Test
	void aFixIsNotOfferedForWordsThatHaveMovedToItsPlace() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\npersona P { prefers websit }\n");
		IEditorPart editor = workbench.open(file);
		workbench.until("the marker", () -> marker(file, "REF-001") != null);
		workbench.text(editor).replaceTextRange(16, 0, "persona Q { prefers website }\n");
		assertEquals(List.of(LATER), labels(marker(file, "REF-001")));
		workbench.until("the finding is where it belongs", () -> workbench.problems(file, editor).contains("2 REF-001 line 3 websit\n"));
		fix(marker(file, "REF-001"), "Replace “websit” with “website”");
		assertEquals("channel website\npersona Q { prefers website }\npersona P { prefers website }\n", workbench.text(editor).getText());
	}

	@Test
	void aFixThatCameTooLateChangesNothingAndSaysSo() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel website\npersona P { prefers websit }\n");
		IEditorPart editor = workbench.open(file);
		workbench.until("the marker", () -> marker(file, "REF-001") != null);
		IMarker marker = marker(file, "REF-001");
		IMarkerResolution[][] found = new IMarkerResolution[1][];
		workbench.until("the fix", () -> (found[0] = IDE.getMarkerHelpRegistry().getResolutions(marker))[0].getLabel().startsWith("Replace"));
		workbench.text(editor).replaceTextRange(0, 0, "// seen\n");
		List<String> said = new ArrayList<>();
		Hands.refuse("meanwhile", 1, said);
		found[0][0].run(marker);
		assertEquals(List.of("a.journey has changed meanwhile. Nothing was done; ask for the fixes again."), said);
		assertEquals("// seen\nchannel website\npersona P { prefers websit }\n", workbench.text(editor).getText());
	}

	private static List<String> labels(IMarker marker) {
		return Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList();
	}

	private void fix(IMarker marker, String label) throws Exception {
		IMarkerResolution[][] found = new IMarkerResolution[1][];
		workbench.until("the fixes", () -> (found[0] = IDE.getMarkerHelpRegistry().getResolutions(marker)).length > 0);
		Stream.of(found[0]).filter(fix -> fix.getLabel().equals(label)).findFirst().orElseThrow().run(marker);
	}

	private static IMarker marker(IFile file, String code) throws Exception {
		return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)).filter(marker -> marker.getAttribute(ProblemMarkers.CODE, "").equals(code)).findFirst().orElse(null);
	}
}
