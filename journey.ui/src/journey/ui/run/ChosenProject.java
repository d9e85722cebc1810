// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import journey.ui.preview.LivePreviews;

/** The project that a command is about. */
final class ChosenProject {

	private ChosenProject() {
	}

	/** The project of what is selected, else that of the active editor, else the one that the previews show. */
	static Optional<IProject> of(ExecutionEvent event) {
		return selected(event).or(() -> edited(event)).or(() -> Optional.ofNullable(LivePreviews.INSTANCE.project())).filter(IProject::isOpen);
	}

	private static Optional<IProject> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class)).map(IResource::getProject)
				: Optional.empty();
	}

	private static Optional<IProject> edited(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class)).map(IResource::getProject);
	}
}
