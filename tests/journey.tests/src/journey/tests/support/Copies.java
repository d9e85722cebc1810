// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.serializer.ISerializer;

import journey.dsl.workspace.SourceFile;
import journey.model.journey.JourneyFile;

/** Models without a text behind, as a diagram makes them. */
public final class Copies {

	private Copies() {
	}

	/** The texts that the serialiser makes for copies of the models of a workspace. */
	public static List<String> write(List<SourceFile> files) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<EObject> copies = files.stream().map(file -> copier.copy(file.model())).toList();
		copier.copyReferences();
		XtextResourceSet resources = JourneyText.service(XtextResourceSet.class);
		List<IResourceDescription> descriptions = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			XtextResource resource = (XtextResource) resources.createResource(files.get(i).resource().getURI());
			resource.getContents().add(copies.get(i));
		}
		resources.getResources().forEach(resource ->
				descriptions.add(JourneyText.service(IResourceDescription.Manager.class).getResourceDescription(resource)));
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(descriptions));
		return copies.stream().map(copy -> JourneyText.service(ISerializer.class).serialize((JourneyFile) copy)).toList();
	}
}
