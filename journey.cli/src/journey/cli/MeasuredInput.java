// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Map;
import java.util.Optional;

import journey.cli.numbers.AdviceFile;
import journey.cli.numbers.ResultsFile;
import journey.cli.terminal.PlainText;
import journey.generator.report.ReportNumbers;
import journey.generator.results.ResultsFit;
import journey.model.results.Results;

/** Reads what a report is to show besides the text, and says what is wrong when that does not work. */
final class MeasuredInput {

	private static final String UNREADABLE = "input.unreadable";

	private final Console console;
	private final CheckedWorkspace workspace;

	MeasuredInput(Console console, CheckedWorkspace workspace) {
		this.console = console;
		this.workspace = workspace;
	}

	/** The numbers of a report; empty if a file cannot be used. */
	Optional<ReportNumbers> read(ReportOptions options) {
		if (options.results().isEmpty()) {
			return Optional.of(ReportNumbers.NONE);
		}
		Optional<Results> results = file(options.results().get()).use(UNREADABLE, file -> ResultsFile.read(file, options.results().get()));
		Optional<Map<String, String>> advice = options.advice().isEmpty() ? Optional.of(Map.of())
				: file(options.advice().get()).use(UNREADABLE, file -> AdviceFile.read(file, options.advice().get(), workspace.index()));
		if (results.isEmpty() || advice.isEmpty()) {
			return Optional.empty();
		}
		if (!ResultsFit.of(results.get(), workspace.index()).isWhole()) {
			workspace.complain("results.older", PlainText.ofFile(options.results().get()));
		}
		return Optional.of(new ReportNumbers(results, advice.get()));
	}

	private NamedFile file(String name) {
		return new NamedFile(console, workspace, name);
	}
}
