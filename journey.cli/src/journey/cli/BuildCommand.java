// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import journey.generator.report.Reports;
import journey.generator.workspace.OutputKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "build", description = "Checks a workspace and writes everything that follows from it: collection spec, event schemas, guides and report.")
final class BuildCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Mixin
	private OutputOptions output;

	@Mixin
	private ReportOptions report;

	BuildCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		return Outputs.write(console, options, output.to, List.of(OutputKind.values()), report, List.of(Reports.Format.values()));
	}
}
