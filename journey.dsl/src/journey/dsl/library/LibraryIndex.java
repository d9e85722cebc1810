// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.EObjectDescriptionLookUp;

/**
 * The elements of the standard library as one resource set sees them. The stored index has a first line with the hash of
 * the files from which it was made, then a line with the namespace of each file, then the elements.
 */
final class LibraryIndex extends AdapterImpl {

	/** The stored index, beside this class. */
	static final String STORAGE = "std/library.index";

	private final Map<String, String> namespaces = new HashMap<>();
	private final Map<URI, String> documentation = new HashMap<>();
	private final ISelectable elements;

	private LibraryIndex(List<String> lines) {
		int first = 1 + StandardLibrary.FILES.size();
		for (String line : lines.subList(1, first)) {
			String[] parts = line.split("\t");
			namespaces.put(parts[0], parts[1]);
		}
		List<LibraryEntry> entries = lines.subList(first, lines.size()).stream().map(LibraryEntry::of).toList();
		for (LibraryEntry entry : entries) {
			if (!entry.documentation().isEmpty()) {
				documentation.put(StandardLibrary.uri(entry.file()).appendFragment(entry.fragment()), entry.documentation());
			}
		}
		this.elements = new EObjectDescriptionLookUp(entries.stream().map(LibraryEntry::description).toList());
	}

	/** The index of a resource set; read when it is first asked for. */
	static LibraryIndex in(ResourceSet resources) {
		LibraryIndex index = (LibraryIndex) EcoreUtil.getExistingAdapter(resources, LibraryIndex.class);
		if (index == null) {
			index = new LibraryIndex(lines());
			resources.eAdapters().add(index);
			resources.getResourceFactoryRegistry().getProtocolToFactoryMap().put(StandardLibrary.SCHEME, (Resource.Factory) LibraryResource::new);
		}
		return index;
	}

	private static List<String> lines() {
		try (InputStream input = StandardLibrary.class.getResourceAsStream(STORAGE)) {
			if (input == null) {
				throw new IllegalStateException("the build has not stored the standard library");
			}
			return new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(STORAGE, e);
		}
	}

	ISelectable elements() {
		return elements;
	}

	/** The namespace of a file of the library. */
	String namespace(String file) {
		return namespaces.get(file);
	}

	/** The comment on an element; null if it has none. */
	String documentation(URI element) {
		return documentation.get(element);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == LibraryIndex.class;
	}
}
