// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import journey.model.journey.Journey;
import journey.ui.snapshot.ProjectSnapshot;

/** What a view shows of a project. It is made in a job, and does not change. */
interface PreviewContent {

	/** Whether there is one for each journey, and not one for the whole project. */
	boolean isOfOneJourney();

	/**
	 * The pages in HTML by the names of their files, the first one first. What stands in the model is text in them, never markup.
	 *
	 * @return empty if there is nothing to show of this journey
	 */
	Optional<Map<String, String>> pages(ProjectSnapshot snapshot, Journey journey, IProgressMonitor monitor);
}
