// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.language.ProblemMarkers;
import journey.ui.welcome.WelcomePage;
import journey.ui.wizards.Example;

class WelcomeTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private IEditorPart welcome() throws Exception {
		IHandlerService handlers = workbench.page().getWorkbenchWindow().getService(IHandlerService.class);
		IEditorPart page = (IEditorPart) handlers.executeCommand("journey.ui.showWelcome", null);
		workbench.work(200);
		return page;
	}

	private static <T extends Control> List<T> controls(Composite parent, Class<T> kind) {
		return Hands.all(parent).filter(control -> control != parent).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The part of the window in which the active editor is. */
	private Composite window() {
		return workbench.page().getWorkbenchWindow().getShell();
	}

	private List<Button> buttons() {
		return controls(window(), Button.class).stream().filter(button -> button.getText().equals("Open this example")).toList();
	}

	@Test
	void thePageShowsTheExamplesAndWhatToBeginWith() throws Exception {
		assertTrue(welcome() instanceof WelcomePage);
		workbench.picture("welcome");
		assertEquals(Example.values().length, buttons().size());
		List<String> links = controls(controls(window(), ScrolledForm.class).getLast(), Hyperlink.class).stream().map(Hyperlink::getText).toList();
		assertEquals(List.of("New journey project", "New journey in a project", "Measure a journey in four steps", "The journey language", "The standard KPIs",
				"The functions of KPI formulas", "How data are read and measured"), links);
	}

	@Test
	void thePageIsNoWiderThanItsRoom() throws Exception {
		welcome();
		ScrolledForm form = controls(window(), ScrolledForm.class).getLast();
		assertTrue(form.getContent().getSize().x <= form.getClientArea().width, form.getContent().getSize() + " in " + form.getClientArea());
	}

	@Test
	void anExampleIsCopiedIntoAProjectAndOpened() throws Exception {
		welcome();
		Button open = buttons().get(Example.INSURANCE_CLAIM.ordinal());
		open.notifyListeners(SWT.Selection, new Event());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("insurance-claim");
		workbench.until("the example is open", () -> workbench.page().getActiveEditor() != null
				&& workbench.page().getActiveEditor().getEditorInput() instanceof FileEditorInput input && input.getFile().equals(project.getFile("claim.journey")));
		workbench.settle(project);
		assertEquals(List.of(), Stream.of(project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) != IMarker.SEVERITY_INFO).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList());
		workbench.picture("welcome-example");
	}

	@Test
	void anExampleThatWasChangedIsNotOverwritten() throws Exception {
		workbench.write(workbench.project("saas-trial"), "mine.journey", "channel web\n");
		welcome();
		buttons().get(Example.SAAS_TRIAL.ordinal()).notifyListeners(SWT.Selection, new Event());
		IProject second = ResourcesPlugin.getWorkspace().getRoot().getProject("saas-trial-2");
		workbench.until("the second copy is there", () -> second.exists() && second.getFile("buying/today.journey").exists());
		assertEquals("channel web\n", ResourcesPlugin.getWorkspace().getRoot().getProject("saas-trial").getFile("mine.journey").readString());
		workbench.work(500);
	}

	@Test
	void everyExampleIsInTheBundle() throws Exception {
		for (Example example : Example.values()) {
			assertTrue(example.files().size() > 5, example.folder());
			assertTrue(example.files().getFirst().path().endsWith(".journey"), example.folder());
		}
	}
}
