// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** The files of the standard library as people read them. Links need only their models; a text is read when somebody wants to see it. */
@Singleton
public class LibraryTexts {

	@Inject
	private Provider<XtextResourceSet> workspaces;
	@Inject
	private ILocationInFileProvider places;

	private final Map<URI, Resource> read = new HashMap<>();

	/**
	 * The text of a file of the library.
	 *
	 * @throws IllegalArgumentException if the library has no such file
	 */
	public static String text(URI file) {
		String name = String.join("/", file.segments());
		if (!StandardLibrary.holds(file) || !StandardLibrary.FILES.contains(name)) {
			throw new IllegalArgumentException(file.toString());
		}
		try (InputStream input = StandardLibrary.class.getResourceAsStream(name)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
	}

	/** Where the name of an element of the library stands in the text of its file. */
	public synchronized ITextRegion name(URI element) {
		return places.getSignificantTextRegion(read.computeIfAbsent(element.trimFragment(), this::read).getEObject(element.fragment()));
	}

	private Resource read(URI file) {
		Resource resource = workspaces.get().createResource(file);
		try {
			resource.load(new ByteArrayInputStream(text(file).getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(file.toString(), unreadable);
		}
		return resource;
	}
}
