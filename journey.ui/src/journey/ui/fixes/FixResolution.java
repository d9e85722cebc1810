// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

import journey.ui.language.TextChanges;

/** One fix: changes the text of the open editor, else the file. */
final class FixResolution implements IMarkerResolution2, IMarkerResolutionRelevance {

	private final CodeAction action;
	private final int rank;

	/** @param rank 0 for the likeliest */
	FixResolution(CodeAction action, int rank) {
		this.action = action;
		this.rank = rank;
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
		try {
			TextChanges.make(action.getEdit());
		} catch (CoreException failure) {
			Platform.getLog(FixResolution.class).log(failure.getStatus());
		}
	}
}
