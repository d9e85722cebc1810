// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.SubMonitor;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.generator.workspace.OutputKind;
import journey.generator.workspace.OutputRequest;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.texts.WorkbenchTexts;

/** Writes what follows from a project into its folder {@code out}, as the command line does, with what was measured last. */
public final class OutputsRun extends ProjectRun {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(OutputsRun.class);

	private final List<OutputKind> kinds;
	private final List<Reports.Format> formats;

	private OutputsRun(String name, IProject project, List<OutputKind> kinds, List<Reports.Format> formats) {
		super(name, project, usualTarget(project));
		this.kinds = kinds;
		this.formats = formats;
	}

	/** Writes everything, as {@code journey build} does. */
	public static OutputsRun build(IProject project) {
		return new OutputsRun(TEXTS.text("build", project.getName()), project, List.of(OutputKind.values()), List.of(Reports.Format.values()));
	}

	/** Writes the report in all forms: those that a build has written would go else, since they would be of another time. */
	public static OutputsRun report(IProject project) {
		return new OutputsRun(TEXTS.text("report", project.getName()), project, List.of(OutputKind.REPORT), List.of(Reports.Format.values()));
	}

	@Override
	Map<String, List<GeneratedFile>> outputs(ProjectSnapshot snapshot, SubMonitor monitor) {
		SubMonitor progress = monitor.setWorkRemaining(kinds.size());
		OutputRequest request = new OutputRequest(snapshot.index(), snapshot.locale(), Optional.empty(), snapshot.findings(progress), snapshot.numbers(), formats);
		Map<String, List<GeneratedFile>> made = new LinkedHashMap<>();
		for (OutputKind kind : kinds) {
			progress.setTaskName(TEXTS.text("task." + kind.word()));
			made.put(kind.word(), kind.files(request));
			progress.split(1);
		}
		return made;
	}
}
