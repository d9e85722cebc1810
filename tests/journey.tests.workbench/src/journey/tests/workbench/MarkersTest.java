// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.build.RefusedFileMarkers;
import journey.ui.language.LanguageSessions;
import journey.ui.language.ProblemMarkers;

class MarkersTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void keywordsAreBold() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "persona P { }\n");
		IEditorPart editor = workbench.open(file);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getEditorSite().getId());
		workbench.until("persona is bold", () -> {
			var style = workbench.text(editor).getStyleRangeAtOffset(1);
			return style != null && (style.fontStyle & SWT.BOLD) != 0;
		});
	}

	@Test
	void aMistakeIsMarkedWhileItIsTyped() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel web\n");
		IEditorPart editor = workbench.open(file);
		workbench.text(editor).append("event Paid from Nowhere { }\n");
		workbench.until("the marker of the unknown source", () -> workbench.problems(file, editor).contains("2 REF-001 line 2 Nowhere\n"));
		workbench.picture("mistake");
	}

	@Test
	void theFindingsOfAnOpenFileStayWhenItsProjectIsCleaned() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = workbench.write(project, "a.journey", "event Paid from Nowhere { }\n");
		workbench.open(file);
		workbench.until("the marker", () -> errors(file) == 1);
		project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		LanguageSessions.INSTANCE.of(project).orElseThrow().settled().get(30, TimeUnit.SECONDS);
		Job.getJobManager().join(ProblemMarkers.class, null);
		assertEquals(1, errors(file));
	}

	@Test
	void aFileThatIsNotOpenIsCheckedAgainWhenAnotherOneChanges() throws Exception {
		IProject project = workbench.project("shop");
		IFile people = workbench.write(project, "people.journey", "persona P { prefers web }\n");
		workbench.until("the channel is missing", () -> errors(people) == 1);
		IFile channels = workbench.write(project, "channels.journey", "channel web\n");
		workbench.until("the channel is there", () -> errors(people) == 0);
		channels.delete(true, null);
		workbench.until("the channel is missing again", () -> errors(people) == 1);
	}

	@Test
	void aFileThatIsNotUtf8IsMarkedUntilItIs() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = project.getFile("a.journey");
		file.create("channel web\nchannel shop \"Café\"\n".getBytes(StandardCharsets.ISO_8859_1), IResource.NONE, null);
		workbench.until("it is marked", () -> refused(project).equals(List.of("a.journey line 2: The file is not UTF-8 text: line 2 has a byte that UTF-8 does not allow")));
		workbench.write(project, "a.journey", "channel web\nchannel shop \"Café\"\n");
		workbench.until("it is not marked any more", () -> refused(project).isEmpty());
	}

	@Test
	void aTextThatIsInNoProjectIsNoneOfOurBusiness() throws Exception {
		List<IStatus> failures = new ArrayList<>();
		ILogListener listener = (status, plugin) -> failures.add(status);
		Platform.addLogListener(listener);
		try {
			IFileStore nowhere = EFS.getNullFileSystem().getStore(IPath.fromPortableString("/a.journey"));
			FileBuffers.getTextFileBufferManager().connectFileStore(nowhere, null);
			FileBuffers.getTextFileBufferManager().disconnectFileStore(nowhere, null);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), failures);
	}

	@Test
	void withoutTheNatureNothingStaysMarked() throws Exception {
		IProject project = workbench.project("shop");
		IFile people = workbench.write(project, "people.journey", "persona P { prefers web }\n");
		workbench.until("the channel is missing", () -> errors(people) == 1);
		IProjectDescription description = project.getDescription();
		description.setNatureIds(new String[0]);
		project.setDescription(description, null);
		assertEquals(0, errors(people));
	}

	private static List<String> refused(IProject project) throws Exception {
		return Stream.of(project.findMarkers(RefusedFileMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.map(marker -> marker.getResource().getName() + " line " + marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": " + marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	private static long errors(IFile file) throws Exception {
		return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
				.filter(marker -> marker.getAttribute("severity", -1) == 2).count();
	}
}
