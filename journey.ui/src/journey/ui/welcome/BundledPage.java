// SPDX-License-Identifier: EPL-2.0
package journey.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.osgi.framework.FrameworkUtil;

/** A page of the user guide in this bundle; it can only be read. */
final class BundledPage extends PlatformObject implements IStorageEditorInput, IStorage {

	private static final String PLACE = "/intro/docs/";

	private final String name;

	BundledPage(String name) {
		this.name = name;
	}

	@Override
	public InputStream getContents() throws CoreException {
		URL page = FrameworkUtil.getBundle(BundledPage.class).getEntry(PLACE + name);
		try {
			return page == null ? InputStream.nullInputStream() : page.openStream();
		} catch (IOException unreadable) {
			throw new CoreException(Status.error(name, unreadable));
		}
	}

	@Override
	public IPath getFullPath() {
		return new Path(PLACE + name);
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public IStorage getStorage() {
		return this;
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
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BundledPage page && page.name.equals(name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
