// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import journey.cli.terminal.PlainText;
import journey.dsl.workspace.IoFailures;
import journey.dsl.workspace.LocatedIssue;
import journey.generator.output.GeneratedFile;
import journey.generator.output.OutputFile;
import journey.generator.output.OutputFolder;
import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.generator.report.Reports;
import journey.generator.workspace.OutputKind;
import journey.generator.workspace.OutputRequest;
import journey.model.journey.Journey;

/** Makes outputs from a workspace without grave findings, and writes them together or not at all. */
final class Outputs {

	private Outputs() {
	}

	static int write(Console console, CheckOptions options, String to, List<OutputKind> kinds, ReportOptions report,
			List<Reports.Format> formats) {
		CheckedWorkspace workspace = CheckedWorkspace.check(console, options);
		workspace.print();
		if (workspace.exitCode() != ExitCode.FINE) {
			workspace.complain("output.nothing");
			return workspace.exitCode();
		}
		if (workspace.index().elements(Journey.class).isEmpty()) {
			workspace.complain("output.noJourney");
			return ExitCode.FINDINGS;
		}
		if (report.advice().isPresent() && report.results().isEmpty()) {
			workspace.complain("advice.needsResults");
			return ExitCode.WRONG_USAGE;
		}
		Optional<ReportNumbers> numbers = new MeasuredInput(console, workspace).read(report);
		if (numbers.isEmpty()) {
			return ExitCode.INPUT_OUTPUT;
		}
		OutputRequest request = new OutputRequest(workspace.index(), workspace.locale(), report.today(), findings(workspace), numbers.get(), formats);
		Map<String, List<GeneratedFile>> outputs = new LinkedHashMap<>();
		kinds.forEach(kind -> outputs.put(kind.word(), kind.files(request)));
		return save(console, workspace, to, outputs);
	}

	/** Writes the files of some outputs, and says so. */
	static int save(Console console, CheckedWorkspace workspace, String to, Map<String, ? extends List<? extends OutputFile>> outputs) {
		try {
			new OutputFolder(console.folder().resolve(to)).write(outputs);
		} catch (IOException failure) {
			workspace.complain("output.failed", PlainText.of(to), IoFailures.reason(failure, workspace.locale()));
			return ExitCode.INPUT_OUTPUT;
		} catch (InvalidPathException notAPath) {
			workspace.complain("output.failed", PlainText.of(to), notAPath.getReason());
			return ExitCode.INPUT_OUTPUT;
		}
		workspace.inform("output.written", outputs.values().stream().mapToInt(List::size).sum(), PlainText.of(to));
		return ExitCode.FINE;
	}

	private static List<ReportFinding> findings(CheckedWorkspace workspace) {
		Function<LocatedIssue, ReportFinding> shown = issue -> new ReportFinding(issue.severity(), issue.code(),
				issue.message(workspace.locale()), issue.place());
		return workspace.issues().stream().map(shown).toList();
	}
}
