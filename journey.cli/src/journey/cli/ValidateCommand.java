// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import journey.cli.explain.PageNotes;
import journey.cli.findings.Amount;
import journey.cli.findings.FindingNotes;
import journey.cli.findings.OutputFormat;
import journey.cli.findings.TextStyle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Checks a workspace and prints the findings.")
final class ValidateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
			description = "How findings are written: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private OutputFormat format;

	@Option(names = "--explain", description = "Say why and how to fix it below the first finding of each rule.")
	private boolean explain;

	@Option(names = "--explain-kpis", description = "Prove for each KPI, stage and goal that it can be measured, or say what is missing; with --format TEXT or JSON.")
	private boolean explainKpis;

	@Option(names = "--all", description = "Print all findings, not only the gravest 100 of each file; the other formats than TEXT always hold all.")
	private boolean all;

	@ArgGroup(exclusive = true)
	private BaselineOptions baseline;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (explain && format != OutputFormat.TEXT) {
			throw new ParameterException(spec.commandLine(), "--explain goes with --format TEXT only");
		}
		if (explainKpis && format != OutputFormat.TEXT && format != OutputFormat.JSON) {
			throw new ParameterException(spec.commandLine(), "--explain-kpis goes with --format TEXT and JSON only");
		}
		Optional<CheckedWorkspace> checked = withoutKnown(CheckedWorkspace.check(console, options));
		checked.ifPresent(this::print);
		return checked.map(CheckedWorkspace::exitCode).orElse(ExitCode.INPUT_OUTPUT);
	}

	private void print(CheckedWorkspace workspace) {
		if (explainKpis) {
			workspace.printWithProofs(format.with(style()));
		} else {
			workspace.print(format.with(style()));
		}
	}

	private TextStyle style() {
		return new TextStyle(options.colours(console.terminal()), explain ? new PageNotes() : FindingNotes.NONE,
				all ? Amount.ALL : Amount.SOME);
	}

	private Optional<CheckedWorkspace> withoutKnown(CheckedWorkspace checked) {
		if (baseline == null) {
			return Optional.of(checked);
		}
		KnownFindings known = new KnownFindings(console, checked);
		return baseline.read != null ? known.leaveOut(baseline.read) : known.write(baseline.write);
	}
}
