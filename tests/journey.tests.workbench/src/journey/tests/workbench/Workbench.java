// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import journey.ui.build.JourneyNature;
import journey.ui.language.LanguageSessions;
import journey.ui.language.ProblemMarkers;

/** What a person does in the workbench. After each test the editors are closed and the projects are gone. */
final class Workbench implements AfterEachCallback {

	private static final long PATIENCE = 30_000_000_000L;

	/** A project that is checked. */
	IProject project(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		JourneyNature.addTo(project, null);
		return project;
	}

	/** A project with the files of an example of the product. */
	IProject example(String name) throws Exception {
		IProject project = project(name);
		Path examples = Path.of(System.getProperty("journey.examples", "../../examples"));
		try (Stream<Path> files = Files.list(examples.resolve(name))) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				write(project, file.getFileName().toString(), Files.readString(file));
			}
		}
		return project;
	}

	IFile write(IProject project, String path, String text) throws CoreException {
		IFile file = project.getFile(path);
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (file.exists()) {
			file.setContents(new ByteArrayInputStream(bytes), true, false, null);
		} else {
			file.create(new ByteArrayInputStream(bytes), true, null);
		}
		return file;
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	IEditorPart open(IFile file) throws CoreException {
		IEditorPart editor = openNow(file);
		work(200);
		return editor;
	}

	/** The same, when what comes of it has still to be done. */
	IEditorPart openNow(IFile file) {
		try {
			return IDE.openEditor(page(), file);
		} catch (PartInitException failure) {
			return fail(failure);
		}
	}

	StyledText text(IEditorPart editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	/** The findings in a file: severity (2 is an error), code, line and the text that is marked. */
	String problems(IFile file, IEditorPart editor) throws CoreException {
		StringBuilder found = new StringBuilder();
		String text = text(editor).getText();
		for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
			found.append(marker.getAttribute(IMarker.SEVERITY, -1)).append(' ').append(marker.getAttribute(ProblemMarkers.CODE, "")).append(" line ")
					.append(marker.getAttribute(IMarker.LINE_NUMBER, 0)).append(' ')
					.append(text, marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)).append('\n');
		}
		return found.toString();
	}

	/** Until a project has been built, its server has read it and its findings are shown. */
	void settle(IProject project) throws Exception {
		until("the project is built", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
		CompletableFuture<Void> settled = LanguageSessions.INSTANCE.of(project).orElseThrow().settled();
		untilAtLast("the server has read it", settled::isDone);
		settled.join();
		until("the findings are shown", () -> Job.getJobManager().find(ProblemMarkers.class).length == 0);
	}

	/** Lets the workbench work until something holds; fails after half a minute. */
	void until(String what, Callable<Boolean> holds) throws Exception {
		until(what, PATIENCE, holds);
	}

	/** The same for what may take minutes on a busy machine. */
	void untilAtLast(String what, Callable<Boolean> holds) throws Exception {
		until(what, 8 * PATIENCE, holds);
	}

	private void until(String what, long patience, Callable<Boolean> holds) throws Exception {
		long end = System.nanoTime() + patience;
		while (!holds.call()) {
			if (System.nanoTime() > end) {
				fail("not within " + patience / 1_000_000_000L + " seconds: " + what);
			}
			work(20);
		}
	}

	/** Lets the workbench work for this many milliseconds. */
	void work(long milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		Display display = Display.getCurrent();
		do {
			if (!display.readAndDispatch()) {
				try {
					Thread.sleep(5);
				} catch (InterruptedException interrupted) {
					Thread.currentThread().interrupt();
					return;
				}
			}
		} while (System.nanoTime() < end);
	}

	/** A picture of the workbench for people to look at, in the folder of the system property {@code journey.pictures}. */
	void picture(String name) throws Exception {
		picture(page().getWorkbenchWindow().getShell(), name);
	}

	/** A picture of a window, such as a wizard. */
	void picture(Shell shell, String name) throws Exception {
		String folder = System.getProperty("journey.pictures");
		if (folder == null) {
			return;
		}
		work(300);
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC context = new GC(shell);
		context.copyArea(image, 0, 0);
		context.dispose();
		ImageLoader writer = new ImageLoader();
		writer.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
		Files.createDirectories(Path.of(folder));
		writer.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		page().closeAllEditors(false);
		work(100);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}
}
