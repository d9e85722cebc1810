// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.generator.workspace.OutputKind;
import journey.generator.workspace.OutputRequest;
import journey.model.journey.Journey;
import journey.ui.snapshot.ProjectSnapshot;

/** The report about a project, with what was measured last. */
record ReportContent() implements PreviewContent {

	@Override
	public boolean isOfOneJourney() {
		return false;
	}

	@Override
	public Optional<Map<String, String>> pages(ProjectSnapshot snapshot, Journey journey, IProgressMonitor monitor) {
		OutputRequest request = new OutputRequest(snapshot.index(), snapshot.locale(), Optional.empty(), snapshot.findings(monitor), snapshot.numbers(),
				List.of(Reports.Format.HTML));
		Map<String, String> pages = new LinkedHashMap<>();
		for (GeneratedFile file : OutputKind.REPORT.files(request)) {
			pages.put(file.path(), file.text());
		}
		return Optional.of(pages);
	}
}
