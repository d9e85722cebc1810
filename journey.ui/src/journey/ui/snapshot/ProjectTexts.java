// SPDX-License-Identifier: EPL-2.0
package journey.ui.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;

import journey.ui.language.OpenTexts;

/**
 * The texts of a project at a moment.
 *
 * @param folder of the project
 * @param unsaved what editors hold and have not saved, by the real paths of the files
 */
public record ProjectTexts(IProject project, Path folder, Map<Path, String> unsaved) {

	public ProjectTexts {
		unsaved = Map.copyOf(unsaved);
	}

	/** What is on disk and in editors now. To be asked in the thread of the user interface, in which texts change. */
	public static ProjectTexts now(IProject project) {
		Map<Path, String> unsaved = new HashMap<>();
		for (IFile file : OpenTexts.files(project)) {
			try {
				Path path = file.getLocation().toPath().toRealPath();
				OpenTexts.unsaved(file).ifPresent(text -> unsaved.put(path, text));
			} catch (IOException gone) {
				// a file that is not on disk is not part of what the command line would read, either
			}
		}
		return new ProjectTexts(project, project.getLocation().toPath(), unsaved);
	}

	/** What is on disk now. */
	public static ProjectTexts saved(IProject project) {
		return new ProjectTexts(project, project.getLocation().toPath(), Map.of());
	}

	Optional<String> unsaved(Path file) {
		return Optional.ofNullable(unsaved.get(file));
	}
}
