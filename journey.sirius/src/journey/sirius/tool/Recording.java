// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Records what is changed in all files of a model. */
final class Recording {

	private final ChangeRecorder recorder;

	private Recording(Notifier model) {
		recorder = new ChangeRecorder();
		recorder.beginRecording(List.of(model));
	}

	/** Begins to record the model of an element. */
	static Recording of(EObject element) {
		return new Recording(model(element));
	}

	/** All that belongs to the model of an element: its set of files, its file, or what it stands in. */
	static Notifier model(EObject element) {
		Resource resource = element.eResource();
		return resource == null ? EcoreUtil.getRootContainer(element) : resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	/** Ends with what has been changed. */
	Change end() {
		return new Change(stop());
	}

	/** Ends, and takes back what has been changed. */
	void rollBack() {
		stop().apply();
	}

	private ChangeDescription stop() {
		ChangeDescription recorded = recorder.endRecording();
		recorder.dispose();
		return recorded;
	}
}
