// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;

import journey.dsl.naming.FragmentNames;

/** A file of the standard library, read from the model that the build has stored, with the fragments that texts have. */
final class LibraryResource extends BinaryResourceImpl {

	private FragmentNames fragments;

	LibraryResource(URI uri) {
		super(uri);
	}

	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (isLoaded) {
			return;
		}
		String storage = StandardLibrary.storage(String.join("/", uri.segments()));
		try (InputStream input = StandardLibrary.class.getResourceAsStream(storage)) {
			if (input == null) {
				throw new IOException("the standard library has no " + storage);
			}
			load(input, options);
		}
	}

	@Override
	public String getURIFragment(EObject element) {
		String fragment = fragments().of(element);
		return fragment == null ? super.getURIFragment(element) : fragment;
	}

	@Override
	public EObject getEObject(String fragment) {
		EObject element = fragments().find(fragment);
		return element == null ? super.getEObject(fragment) : element;
	}

	private FragmentNames fragments() {
		if (fragments == null) {
			fragments = FragmentNames.of(this);
		}
		return fragments;
	}
}
