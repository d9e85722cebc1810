// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import journey.dsl.library.NamedTemplate;
import journey.dsl.workspace.WorkspaceLoader;
import journey.model.queries.WorkspaceIndex;
import journey.ui.build.JourneyNature;
import journey.ui.language.JourneyLanguage;
import journey.ui.texts.WorkbenchTexts;

/** Makes a file with a journey of five stages, whose names go with those of its project. */
record JourneyCreation(IFile file, Locale language) {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(JourneyCreation.class);

	IFile run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		if (file.getProject().getLocation() == null) {
			throw new CoreException(Status.error(TEXTS.text("project.nowhere", file.getProject().getName())));
		}
		Path folder = file.getProject().getLocation().toPath();
		WorkspaceIndex others = JourneyLanguage.services().getInstance(WorkspaceLoader.class).load(folder, List.of(".")).index();
		progress.worked(1);
		String text = NamedTemplate.of(file.getFullPath().removeFileExtension().lastSegment(), others).text(language);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.NONE, progress.split(1));
		JourneyNature.addTo(file.getProject(), progress.split(1));
		return file;
	}
}
