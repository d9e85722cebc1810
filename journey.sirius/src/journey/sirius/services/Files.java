// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;

/** The files that were read together with the one of an element. */
final class Files {

	private Files() {
	}

	/** All files around an element, in the order of their addresses; its own alone if it was not read from anywhere. */
	static List<JourneyFile> around(EObject element) {
		ResourceSet resources = resources(element);
		if (resources != null) {
			return all(resources);
		}
		return EcoreUtil.getRootContainer(element) instanceof JourneyFile file ? List.of(file) : List.of();
	}

	static List<JourneyFile> all(ResourceSet resources) {
		List<Resource> sorted = new ArrayList<>(resources.getResources());
		sorted.sort(Comparator.comparing(resource -> String.valueOf(resource.getURI())));
		List<JourneyFile> files = new ArrayList<>();
		for (Resource resource : sorted) {
			for (EObject content : resource.getContents()) {
				if (content instanceof JourneyFile file) {
					files.add(file);
				}
			}
		}
		return files;
	}

	/** The resource set of an element; null if it is in none. */
	static ResourceSet resources(EObject element) {
		Resource resource = element.eResource();
		return resource == null ? null : resource.getResourceSet();
	}
}
