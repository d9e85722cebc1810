// SPDX-License-Identifier: EPL-2.0
package journey.ui.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The elements of a file and those in them. */
final class Entries implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object entry) {
		return ((Entry) entry).children().toArray();
	}

	@Override
	public Object getParent(Object entry) {
		return ((Entry) entry).parent();
	}

	@Override
	public boolean hasChildren(Object entry) {
		return !((Entry) entry).children().isEmpty();
	}
}
