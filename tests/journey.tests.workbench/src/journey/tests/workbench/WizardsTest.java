// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.build.JourneyNature;
import journey.ui.language.ProblemMarkers;
import journey.ui.wizards.Example;
import journey.ui.wizards.NewFile;
import journey.ui.wizards.NewJourneyWizard;
import journey.ui.wizards.NewProjectWizard;
import journey.ui.wizards.ProjectCreation;
import journey.ui.wizards.ProjectStart;

class WizardsTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private OpenWizard wizard;

	@AfterEach
	void close() {
		if (wizard != null) {
			wizard.cancel();
		}
	}

	private OpenWizard newProject() {
		wizard = OpenWizard.of(workbench, new NewProjectWizard(), StructuredSelection.EMPTY);
		return wizard;
	}

	private OpenWizard newJourney(Object selected) {
		wizard = OpenWizard.of(workbench, new NewJourneyWizard(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
		return wizard;
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	private static List<String> grave(IProject project) throws Exception {
		return Stream.of(project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
				.map(marker -> marker.getResource().getName() + " " + marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	private Optional<IFile> edited() {
		return Optional.ofNullable(workbench.page().getActiveEditor()).map(editor -> ((FileEditorInput) editor.getEditorInput()).getFile());
	}

	@Test
	void aProjectWhoseCreationIsCancelledIsGone() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("cancelled");
		ProjectStart start = () -> {
			cancelled.setCanceled(true);
			return List.of(new NewFile("a.journey", new byte[0]));
		};
		assertThrows(OperationCanceledException.class, () -> new ProjectCreation("cancelled", Optional.empty(), start).run(cancelled));
		assertFalse(project.exists());
	}

	@Test
	void theWizardsStandInTheMenu() throws Exception {
		var registry = PlatformUI.getWorkbench().getNewWizardRegistry();
		assertEquals(List.of("Journey project", "Journey"),
				Stream.of("journey.ui.newProject", "journey.ui.newJourney").map(id -> registry.findWizard(id).getLabel()).toList());
		PlatformUI.getWorkbench().showPerspective("journey.ui.perspective", workbench.page().getWorkbenchWindow());
		assertTrue(Arrays.asList(workbench.page().getNewWizardShortcuts()).contains("journey.ui.newProject"));
	}

	@Test
	void aProjectBeginsWithFiveStagesInFrench() throws Exception {
		newProject();
		wizard.picture("project-empty");
		assertFalse(wizard.canFinish());
		wizard.type("Project name:", "Épicerie d’été");
		wizard.choose(wizard.find(Combo.class, combo -> combo.getItemCount() == 2), "French");
		assertTrue(wizard.canFinish());
		wizard.picture("project");
		wizard.finish();
		assertFalse(wizard.isOpen());
		IProject project = project("Épicerie d’été");
		assertTrue(project.hasNature(JourneyNature.ID));
		assertEquals(project.getFile("first.journey"), edited().orElseThrow());
		assertTrue(project.getFile("first.journey").readString().contains("Acheter un produit"));
		assertEquals("journey.ui.perspective", workbench.page().getPerspective().getId());
		workbench.settle(project);
		assertEquals(List.of(), grave(project));
		workbench.picture("project-made");
	}

	@Test
	void aProjectBeginsWithAnExample() throws Exception {
		newProject();
		wizard.type("Project name:", "teams");
		wizard.press("An example:");
		Combo examples = wizard.find(Combo.class, combo -> combo.getItemCount() == Example.values().length);
		wizard.choose(examples, "Trying and buying software for teams");
		wizard.finish();
		IProject project = project("teams");
		assertEquals(project.getFile("buying/today.journey"), edited().orElseThrow());
		assertTrue(project.getFile("README.md").exists());
		workbench.settle(project);
		assertEquals(List.of(), grave(project));
	}

	@Test
	void aProjectBeginsEmpty() throws Exception {
		newProject();
		wizard.type("Project name:", "mine");
		wizard.press("Nothing: I write everything myself");
		wizard.finish();
		assertEquals(List.of(), Arrays.stream(project("mine").members()).map(IResource::getName).filter(name -> !name.startsWith(".")).toList());
	}

	@Test
	void aNameThatCannotBeIsRefused() throws Exception {
		workbench.project("shop");
		newProject();
		wizard.type("Project name:", "a/b");
		assertEquals("“a/b” cannot be the name of a project.", wizard.message());
		wizard.type("Project name:", "Shop");
		assertEquals("There is a project “shop” already.", wizard.message());
		wizard.type("Project name:", "é".repeat(101));
		assertEquals("This name is too long: shorten it.", wizard.message());
		wizard.picture("project-long");
		wizard.type("Project name:", " ");
		assertEquals("Give the project a name.", wizard.message());
		assertFalse(wizard.canFinish());
		wizard.type("Project name:", "é".repeat(100));
		assertTrue(wizard.canFinish());
		wizard.finish();
		assertTrue(project("é".repeat(100)).exists());
	}

	@Test
	void aPlaceThatCannotBeIsRefused() throws Exception {
		newProject();
		wizard.type("Project name:", "elsewhere");
		wizard.press("Keep it in the workspace folder");
		assertEquals("Choose a folder, with its full path.", wizard.message());
		wizard.type("Location:", "here/there");
		assertEquals("Choose a folder, with its full path.", wizard.message());
		wizard.type("Location:", ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
		assertEquals("The project cannot be there: the folder belongs to another project or to the workspace itself.", wizard.message());
		assertFalse(wizard.canFinish());
	}

	@Test
	void aNewJourneyGoesWithTheOnesThatAreThere() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "journey.journey", journey.dsl.library.JourneyTemplate.text(java.util.Locale.ENGLISH));
		newJourney(project);
		assertEquals("journey-2.journey", wizard.after("File name:", Text.class).getText());
		wizard.type("File name:", "réclamation d’été");
		wizard.picture("journey");
		wizard.finish();
		assertEquals(project.getFile("réclamation d’été.journey"), edited().orElseThrow());
		assertTrue(project.getFile("réclamation d’été.journey").readString().contains("journey RéclamationDÉté \"Buy a product\""));
		workbench.settle(project);
		assertEquals(List.of(), grave(project));
	}

	@Test
	void aFileNameThatCannotBeIsRefused() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "a.journey", "channel web\n");
		newJourney(project.getFile("a.journey"));
		assertEquals("shop", wizard.after("Folder:", Text.class).getText());
		wizard.type("File name:", "A");
		assertEquals("There is a file “A.journey” already.", wizard.message());
		wizard.type("File name:", "x/y");
		assertEquals("“x/y.journey” cannot be the name of a file.", wizard.message());
		wizard.type("File name:", "");
		assertEquals("Give the file a name.", wizard.message());
		wizard.type("Folder:", "nowhere/at/all");
		assertEquals("There is no folder “nowhere/at/all” in an open project.", wizard.message());
		wizard.picture("journey-refused");
		assertFalse(wizard.canFinish());
	}

	@Test
	void aNewJourneyIsMadeBesideABrokenOne() throws Exception {
		IProject project = workbench.project("shop");
		IFile broken = workbench.write(project, "broken.journey", "journey {{{ \"");
		newJourney(project);
		wizard.type("File name:", "b");
		wizard.finish();
		assertTrue(project.getFile("b.journey").exists());
		assertEquals("journey {{{ \"", broken.readString());
	}
}
