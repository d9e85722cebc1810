// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.resource.impl.EObjectDescriptionLookUp;

/** The elements of the standard library in one resource set, found once and kept with it. */
final class LibraryIndex extends AdapterImpl {

	private final ISelectable elements;

	private LibraryIndex(ISelectable elements) {
		this.elements = elements;
	}

	static ISelectable of(ResourceSet resources, IResourceDescription.Manager descriptions) {
		LibraryIndex index = (LibraryIndex) EcoreUtil.getExistingAdapter(resources, LibraryIndex.class);
		if (index == null) {
			List<IEObjectDescription> all = new ArrayList<>();
			for (Resource file : StandardLibrary.in(resources)) {
				descriptions.getResourceDescription(file).getExportedObjects().forEach(all::add);
			}
			index = new LibraryIndex(new EObjectDescriptionLookUp(all));
			resources.eAdapters().add(index);
		}
		return index.elements;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == LibraryIndex.class;
	}
}
