// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.model.queries.WorkspaceIndex;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.snapshot.ProjectTexts;
import journey.ui.texts.WorkbenchTexts;

/**
 * A project whose files were read from the disk and checked.
 *
 * @param mistakes the findings that are errors
 */
public record MeasuredProject(IProject project, ProjectSnapshot snapshot, List<LocatedIssue> mistakes) {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(MeasuredProject.class);

	public static MeasuredProject read(IProject project, IProgressMonitor monitor) throws CoreException {
		if (project.getLocation() == null) {
			throw new CoreException(Status.error(TEXTS.text("project.nowhere", project.getName())));
		}
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ProjectSnapshot snapshot = ProjectSnapshot.read(ProjectTexts.saved(project));
		progress.split(1);
		return new MeasuredProject(project, snapshot, snapshot.errors(progress.split(1)));
	}

	JourneyWorkspace workspace() {
		return snapshot.workspace();
	}

	WorkspaceIndex index() {
		return snapshot.index();
	}

	/** The file of the workbench. */
	IFile file(SourceFile file) {
		return project.getFile(org.eclipse.core.runtime.Path.fromPortableString(file.path()));
	}

	/** Why it cannot be measured, for users; empty if it can. */
	Optional<String> obstacle() {
		if (!workspace().unreadable().isEmpty()) {
			var first = workspace().unreadable().getFirst();
			return Optional.of(TEXTS.text("project.unreadable", first.name(), first.message(WorkbenchTexts.LOCALE)));
		}
		if (mistakes.isEmpty()) {
			return Optional.empty();
		}
		LocatedIssue first = mistakes.getFirst();
		return Optional.of(TEXTS.text("project.mistakes", mistakes.size(), first.file().path(), first.line(), first.message(WorkbenchTexts.LOCALE)));
	}

	/** The first mistake that these texts would bring; empty for none. */
	Optional<String> mistakeOf(Map<SourceFile, String> texts) {
		return snapshot.with(texts).errors(new NullProgressMonitor()).stream().findFirst().map(mistake -> mistake.message(WorkbenchTexts.LOCALE));
	}
}
