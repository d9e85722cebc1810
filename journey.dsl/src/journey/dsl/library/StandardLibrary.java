// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

/** The files std/*.journey that are part of the product. Every workspace sees their elements under the namespace std. */
public final class StandardLibrary {

	/** The files, beside this class. */
	public static final List<String> FILES = List.of("std/stages.journey", "std/channels.journey", "std/devices.journey",
			"std/triggers.journey", "std/sessions.journey");

	private static final String SCHEME = "journey-library";

	private StandardLibrary() {
	}

	/** Whether a file belongs to the library and not to a workspace. */
	public static boolean holds(URI uri) {
		return SCHEME.equals(uri.scheme());
	}

	/** The files of the library in a resource set, loaded if they are not there yet. */
	public static List<Resource> in(ResourceSet resources) {
		return FILES.stream().map(file -> {
			URI uri = URI.createHierarchicalURI(SCHEME, null, null, file.split("/"), null, null);
			Resource there = resources.getResource(uri, false);
			return there == null ? load(resources.createResource(uri), file) : there;
		}).toList();
	}

	private static Resource load(Resource resource, String file) {
		try (InputStream input = StandardLibrary.class.getResourceAsStream(file)) {
			resource.load(input, Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			return resource;
		} catch (IOException e) {
			throw new UncheckedIOException("the library lacks " + file, e);
		}
	}
}
