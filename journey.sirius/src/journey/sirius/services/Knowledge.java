// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * The index of the files in a resource set. A refresh asks it thousands of times, so it is kept until one of the files
 * changes.
 */
final class Knowledge extends AdapterImpl {

	/** Forgets the index when anything in a file changes. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch()) {
				index = null;
			}
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	}

	private final Watch watch = new Watch();
	private List<JourneyFile> files = List.of();
	private WorkspaceIndex index;

	private Knowledge() {
	}

	/** The index of the files around an element as they are now. */
	static WorkspaceIndex of(EObject element) {
		ResourceSet resources = Files.resources(element);
		if (resources == null) {
			return index(Files.around(element));
		}
		Knowledge kept = (Knowledge) EcoreUtil.getExistingAdapter(resources, Knowledge.class);
		if (kept == null) {
			kept = new Knowledge();
			resources.eAdapters().add(kept);
		}
		return kept.current(Files.all(resources));
	}

	private WorkspaceIndex current(List<JourneyFile> now) {
		if (!now.equals(files)) {
			files.stream().filter(file -> !now.contains(file)).forEach(file -> file.eAdapters().remove(watch));
			now.stream().filter(file -> !file.eAdapters().contains(watch)).forEach(file -> file.eAdapters().add(watch));
			files = now;
			index = null;
		}
		if (index == null) {
			index = index(now);
		}
		return index;
	}

	private static WorkspaceIndex index(List<JourneyFile> files) {
		List<JourneyFile> own = files.stream().filter(file -> !Names.isOfLibrary(Names.namespace(file))).toList();
		List<JourneyFile> library = files.stream().filter(file -> Names.isOfLibrary(Names.namespace(file))).toList();
		return WorkspaceIndex.of(own, library, element -> "");
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Knowledge.class;
	}
}
