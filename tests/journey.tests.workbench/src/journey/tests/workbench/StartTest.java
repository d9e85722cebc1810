// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.language.ProblemMarkers;

/** How long an example takes to an editor with findings, from a click and, when it is the first test, from the start of Java, and how much memory the workbench then holds. */
class StartTest {

	private static final long MOST_MILLISECONDS = 30_000;
	private static final long MOST_MEGABYTES = 1_000;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void anExampleIsOpenedAndChecked() throws Exception {
		long before = ManagementFactory.getRuntimeMXBean().getUptime();
		IProject project = workbench.example("smartphone");
		IFile file = project.getFile("buy-smartphone.journey");
		workbench.open(file);
		workbench.until("the file is checked", () -> file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0);
		long sinceStart = ManagementFactory.getRuntimeMXBean().getUptime();
		long opened = sinceStart - before;
		System.gc();
		long megabytes = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
		System.out.println("figure: start of Java to open, validated editor: " + sinceStart + " ms, of which the example took " + opened + " ms");
		System.out.println("figure: memory in use with it: " + megabytes + " MB (aim 1000 MB)");
		assertTrue(opened < MOST_MILLISECONDS, opened + " ms");
		assertTrue(megabytes < MOST_MEGABYTES, megabytes + " MB");
	}
}
