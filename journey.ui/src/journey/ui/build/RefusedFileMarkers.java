// SPDX-License-Identifier: EPL-2.0
package journey.ui.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;

import journey.dsl.workspace.RefusedFiles;
import journey.dsl.workspace.UnreadableFile;
import journey.dsl.workspace.UnreadableFile.Reason;
import journey.ui.language.ProblemMarkers;
import journey.ui.texts.WorkbenchTexts;

/** Marks the files of a project that cannot be read, such as those that are not in UTF-8: the language server does not tell of them. */
public final class RefusedFileMarkers {

	/** The type of these markers. */
	public static final String TYPE = "journey.ui.refused";

	private RefusedFileMarkers() {
	}

	/** Renews them. */
	static void show(IProject project) throws CoreException {
		project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
		if (project.getLocation() == null) {
			return;
		}
		List<UnreadableFile> refused = RefusedFiles.in(project.getLocation().toPath());
		for (UnreadableFile file : refused) {
			IResource resource = project.findMember(Path.fromPortableString(file.name()));
			(resource == null ? project : resource).createMarker(TYPE, attributes(file));
		}
	}

	private static Map<String, Object> attributes(UnreadableFile file) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(IMarker.MESSAGE, file.message(WorkbenchTexts.LOCALE));
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		attributes.put(ProblemMarkers.CODE, file.reason().code());
		if (file.reason() == Reason.NOT_UTF8) {
			attributes.put(IMarker.LINE_NUMBER, Integer.parseInt(file.detail()));
		}
		return attributes;
	}
}
