// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.language.LanguageSessions;
import journey.ui.language.ProblemMarkers;

/** How long the workbench stands still while somebody types; the aim is 200 ms on a machine that does nothing else. */
class TypingTest {

	private static final int STAGES = 100;
	private static final int LETTERS = 40;
	/** Without what a busy machine adds. */
	private static final long MOST = 500;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void typingInAFileOf2000TouchpointsNeverStandsStill() throws Exception {
		String text = LargeFile.withStages(STAGES);
		IFile file = workbench.write(workbench.project("large"), "large.journey", text);
		UiThread opening = new UiThread();
		long before = System.nanoTime();
		IEditorPart editor = open(file, opening);
		long opened = (System.nanoTime() - before) / 1_000_000;
		((ITextEditor) editor).selectAndReveal(text.indexOf("Something") + 4, 0);
		UiThread keys = new UiThread();
		UiThread between = new UiThread();
		for (int letter = 0; letter < LETTERS; letter++) {
			char typed = (char) ('a' + letter % 26);
			keys.during(() -> Hands.type(workbench.text(editor), typed));
			between.forMilliseconds(100);
		}
		settle(file, between);
		System.out.println("figure: a file of 2,000 touchpoints was open and checked after " + opened + " ms, longest dispatch " + text(opening));
		System.out.println("figure: typing in it, longest key " + text(keys) + ", longest dispatch " + text(between) + " (aim 200 ms)");
		assertTrue(keys.longestOfItsOwn() <= MOST && between.longestOfItsOwn() <= MOST, text(keys) + ", " + text(between));
	}

	private static String text(UiThread thread) {
		return thread.longest() + " ms, " + thread.longestOfItsOwn() + " ms of its own";
	}

	private IEditorPart open(IFile file, UiThread thread) throws Exception {
		IEditorPart[] editor = new IEditorPart[1];
		workbench.page().showView(IPageLayout.ID_OUTLINE);
		thread.during(() -> editor[0] = workbench.openNow(file));
		thread.until(() -> file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0);
		settle(file, thread);
		return editor[0];
	}

	/** Until the server and all that listens to it have done their work. */
	private static void settle(IFile file, UiThread thread) throws Exception {
		thread.forMilliseconds(1000);
		var settled = LanguageSessions.INSTANCE.of(file).orElseThrow().settled();
		thread.until(settled::isDone);
		thread.until(() -> Job.getJobManager().find(ProblemMarkers.class).length == 0);
		thread.forMilliseconds(2000);
	}
}
