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
		return read(options.results(), options.advice());
	}

	/** The numbers of a file of results, with a file of advice if there is one; empty if a file cannot be used. */
	Optional<ReportNumbers> read(Optional<String> resultsFile, Optional<String> adviceFile) {
		if (resultsFile.isEmpty()) {
			return Optional.of(ReportNumbers.NONE);
		}
		Optional<Results> results = file(resultsFile.get()).use(UNREADABLE, file -> ResultsFile.read(file, resultsFile.get()));
		Optional<Map<String, String>> advice = adviceFile.isEmpty() ? Optional.of(Map.of())
				: file(adviceFile.get()).use(UNREADABLE, file -> AdviceFile.read(file, adviceFile.get(), workspace.index()));
		if (results.isEmpty() || advice.isEmpty()) {
			return Optional.empty();
		}
		if (!ResultsFit.of(results.get(), workspace.index()).isWhole()) {
			workspace.complain("results.older", PlainText.ofFile(resultsFile.get()));
		}
		return Optional.of(new ReportNumbers(results, advice.get()));
	}

	private NamedFile file(String name) {
		return new NamedFile(console, workspace, name);
	}
}
