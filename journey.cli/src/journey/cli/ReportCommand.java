// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import journey.generator.report.Reports;
import journey.generator.workspace.OutputKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "report", description = "Checks a workspace and writes the report.")
final class ReportCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Mixin
	private OutputOptions output;

	@Mixin
	private ReportOptions report;

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "HTML",
			description = "Formats of the report: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private List<Reports.Format> formats;

	ReportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		return Outputs.write(console, options, output.to, List.of(OutputKind.REPORT), report, formats);
	}
}
