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

/** How long an example takes from a click to an editor with findings, and how much memory the workbench then holds. */
class StartTest {

	private static final long MOST_MILLISECONDS = 30_000;
	private static final long MOST_MEGABYTES = 1_000;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void anExampleIsOpenedAndChecked() throws Exception {
		long sinceStart = ManagementFactory.getRuntimeMXBean().getUptime();
		long before = System.nanoTime();
		IProject project = workbench.example("smartphone");
		IFile file = project.getFile("buy-smartphone.journey");
		workbench.open(file);
		workbench.until("the file is checked", () -> file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0);
		long opened = (System.nanoTime() - before) / 1_000_000;
		System.gc();
		long megabytes = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
		System.out.println("figure: this test began " + sinceStart + " ms after the start of Java, an example was open and checked " + opened + " ms later, with " + megabytes + " MB in use");
		assertTrue(opened < MOST_MILLISECONDS, opened + " ms");
		assertTrue(megabytes < MOST_MEGABYTES, megabytes + " MB");
	}
}
