// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

import journey.dsl.library.LibraryTexts;
import journey.dsl.library.StandardLibrary;

/** A file of the standard library in an editor, to be read only. It is part of no project: nothing checks or draws it. */
record LibraryInput(URI file) implements IStorageEditorInput, IEncodedStorage {

	/** The file with this address; empty if the library has none there. */
	static Optional<LibraryInput> of(String address) {
		return Optional.of(URI.createURI(address)).filter(StandardLibrary::holds).map(LibraryInput::new);
	}

	@Override
	public IEncodedStorage getStorage() {
		return this;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(LibraryTexts.text(file).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public IPath getFullPath() {
		return null; // on no disk
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public String getName() {
		return file.lastSegment();
	}

	@Override
	public String getToolTipText() {
		return String.join("/", file.segments());
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // another version may have another library
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(this) ? type.cast(this) : null;
	}
}
