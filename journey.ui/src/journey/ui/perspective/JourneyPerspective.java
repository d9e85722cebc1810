// SPDX-License-Identifier: EPL-2.0
package journey.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

import journey.ui.preview.JourneyMapView;
import journey.ui.preview.KpiTreeView;
import journey.ui.preview.ReportView;

/** Projects and outline at the left, text in the middle, previews beside it, problems below. */
public final class JourneyPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, ProjectExplorer.VIEW_ID);
		IFolderLayout below = layout.createFolder("journey.below", IPageLayout.BOTTOM, 0.75f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout previews = layout.createFolder("journey.previews", IPageLayout.RIGHT, 0.5f, editors);
		previews.addView(JourneyMapView.ID);
		previews.addView(KpiTreeView.ID);
		previews.addView(ReportView.ID);
	}
}
