// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

import journey.ui.language.OpenTexts;
import journey.ui.language.TextChanges;
import journey.ui.texts.WorkbenchTexts;

/** One fix: changes the text of the open editor, else the file. */
final class FixResolution implements IMarkerResolution2, IMarkerResolutionRelevance {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(FixResolution.class);

	private final CodeAction action;
	private final int rank;
	private final IFile file;
	private final long stamp;

	/**
	 * @param rank 0 for the likeliest
	 * @param stamp of the text of the file for which it was asked
	 */
	FixResolution(CodeAction action, int rank, IFile file, long stamp) {
		this.action = action;
		this.rank = rank;
		this.file = file;
		this.stamp = stamp;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public int getRelevanceForResolution() {
		return -rank;
	}

	@Override
	public void run(IMarker marker) {
		if (OpenTexts.stamp(file) != stamp) {
			tell(TEXTS.text("changed", file.getName()));
			return;
		}
		try {
			TextChanges.make(action.getEdit());
		} catch (CoreException failure) {
			Platform.getLog(FixResolution.class).log(failure.getStatus());
			tell(TEXTS.text("failed", file.getName(), failure.getStatus().getMessage()));
		}
	}

	private void tell(String message) {
		MessageDialog.openError(Display.getDefault().getActiveShell(), getLabel(), message);
	}
}
