// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import journey.model.journey.JourneyFile;
import journey.model.journey.Template;

/**
 * The files std/*.journey that are part of the product. Every workspace sees their elements under the namespace std. The
 * build parses them and stores their models and an index of their elements beside this class; a model is loaded when
 * something refers to it.
 */
public final class StandardLibrary {

	/** The files, beside this class. */
	public static final List<String> FILES = List.of("std/stages.journey", "std/channels.journey", "std/devices.journey",
			"std/triggers.journey", "std/sessions.journey", "std/kpis.journey");

	static final String SCHEME = "journey-library";

	private StandardLibrary() {
	}

	/** Whether a file belongs to the library and not to a workspace. */
	public static boolean holds(URI uri) {
		return SCHEME.equals(uri.scheme());
	}

	/**
	 * The files of the library whose elements the given imports can mean, in a resource set that links to the library.
	 *
	 * @param imports names of elements, or of namespaces followed by .*
	 */
	public static List<Resource> imported(Collection<String> imports, ResourceSet resources) {
		LibraryIndex index = LibraryIndex.in(resources);
		List<Resource> files = new ArrayList<>();
		for (String file : FILES) {
			String prefix = index.namespace(file) + ".";
			if (imports.stream().anyMatch(imported -> imported.startsWith(prefix))) {
				files.add(resources.getResource(uri(file), true));
			}
		}
		return files;
	}

	/** The KPI templates of the library, in a resource set that links to it. */
	public static List<Template> templates(ResourceSet resources) {
		LibraryIndex.in(resources);
		List<Template> templates = new ArrayList<>();
		for (String file : FILES) {
			JourneyFile model = (JourneyFile) resources.getResource(uri(file), true).getContents().get(0);
			model.getElements().stream().filter(Template.class::isInstance).map(Template.class::cast).forEach(templates::add);
		}
		return templates;
	}

	static URI uri(String file) {
		return URI.createHierarchicalURI(SCHEME, null, null, file.split("/"), null, null);
	}

	/** The place of the stored model of a file, beside this class. */
	static String storage(String file) {
		return file.replace(".journey", ".model");
	}
}
