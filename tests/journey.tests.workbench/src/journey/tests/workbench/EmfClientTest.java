// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.journey.Persona;

/** What a plug-in that knows nothing of this language but its metamodel does with a .journey file. */
class EmfClientTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private static Resource load(IFile file) {
		ResourceSet resources = new ResourceSetImpl();
		return resources.getResource(URI.createPlatformResourceURI(file.getFullPath().toString(), true), true);
	}

	private static JourneyFile model(Resource resource) {
		return (JourneyFile) resource.getContents().getFirst();
	}

	@Test
	void aFileIsLoadedAsAModel() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "import std.channels.*\npersona Lea \"Léa\" { prefers website }\n");
		Resource resource = load(file);
		assertEquals(List.of(), resource.getErrors());
		Persona persona = (Persona) model(resource).getElements().getFirst();
		assertEquals("Léa", persona.getTitle());
		assertEquals("website", persona.getPrefers().getFirst().getName());
	}

	@Test
	void aFileRefersToAnotherOneOfTheSameResourceSet() throws Exception {
		IProject project = workbench.project("shop");
		IFile people = workbench.write(project, "people.journey", "persona Lea { }\n");
		IFile buying = workbench.write(project, "buying.journey", "journey Buy for Lea { }\n");
		Resource resource = load(people);
		Resource journeys = resource.getResourceSet().getResource(URI.createPlatformResourceURI(buying.getFullPath().toString(), true), true);
		Journey journey = (Journey) model(journeys).getElements().getFirst();
		assertEquals(model(resource).getElements().getFirst(), journey.getPersonas().getFirst());
	}

	@Test
	void aNewTitleIsSavedAndCommentsStay() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", """
				// whom we have met
				persona Lea "Léa" { // not her name
					hobbies "choir"
				}

				/* more to come */
				channel web
				""");
		Resource resource = load(file);
		model(resource).getElements().getFirst().setTitle("Léa « Morvan »");
		resource.save(Map.of());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		assertEquals("""
				// whom we have met
				persona Lea "Léa « Morvan »" { // not her name
					hobbies "choir"
				}

				/* more to come */
				channel web
				""", file.readString());
	}

	@Test
	void aNewModelIsSavedAsText() throws Exception {
		IProject project = workbench.project("shop");
		IFile file = project.getFile("new.journey");
		Resource resource = new ResourceSetImpl().createResource(URI.createPlatformResourceURI(file.getFullPath().toString(), true));
		JourneyFile model = JourneyFactory.eINSTANCE.createJourneyFile();
		Persona persona = JourneyFactory.eINSTANCE.createPersona();
		persona.setName("Léa");
		model.getElements().add(persona);
		resource.getContents().add(model);
		resource.save(Map.of());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		assertEquals("persona Léa { }", file.readString().strip());
	}

	@Test
	void aBrokenFileTellsItsMistakes() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "persona Lea {\n");
		assertEquals(1, load(file).getErrors().size());
	}

	@Test
	void theRegistriesMakeTheServicesOfTheLanguage() throws Exception {
		assertInstanceOf(IResourceFactory.class, service("org.eclipse.emf.ecore.extension_parser"));
		assertInstanceOf(IResourceFactory.class, service("org.eclipse.emf.ecore.content_parser"));
		assertInstanceOf(IResourceServiceProvider.class, service("org.eclipse.xtext.extension_resourceServiceProvider"));
		assertInstanceOf(IResourceServiceProvider.class, service("org.eclipse.xtext.content_resourceServiceProvider"));
	}

	private static Object service(String point) throws Exception {
		IConfigurationElement ours = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(element -> element.getContributor().getName().equals("journey.ui")).findFirst().orElseThrow(() -> new IOException(point));
		return ours.createExecutableExtension("class");
	}
}
