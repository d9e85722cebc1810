// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;

/**
 * What a view is to show.
 *
 * @param journeys the titles of the journeys that can be chosen, by their qualified names
 * @param journey the qualified name of the shown one; empty if what is shown is about all of them
 * @param pages none: what was shown before stays
 * @param notice the key of what to say about the state of the text; empty if there is nothing to say
 * @param instead the key of what to say if there is nothing to show
 */
record Rendering(Optional<IProject> project, Map<String, String> journeys, Optional<String> journey, Map<String, String> pages, Optional<String> notice,
		Optional<String> instead) {

	static Rendering nothing(Optional<IProject> project, String why) {
		return new Rendering(project, Map.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.of(why));
	}

	/** Whether what was shown before stays. */
	boolean keepsPicture() {
		return pages.isEmpty() && instead.isEmpty();
	}

	List<String> names() {
		return List.copyOf(journeys.keySet());
	}
}
