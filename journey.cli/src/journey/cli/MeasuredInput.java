// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.Optional;

import journey.cli.numbers.AdviceFile;
import journey.cli.numbers.InputRefused;
import journey.cli.numbers.ResultsFile;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.IoFailures;
import journey.generator.report.ReportNumbers;
import journey.generator.results.ResultsFit;
import journey.model.results.Results;

/** Reads what a report is to show besides the text, and says what is wrong when that does not work. */
final class MeasuredInput {

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
		Optional<Results> results = file(resultsFile.get(), name -> ResultsFile.read(console.folder().resolve(name), name));
		Optional<Map<String, String>> advice = adviceFile.isEmpty() ? Optional.of(Map.of())
				: file(adviceFile.get(), name -> AdviceFile.read(console.folder().resolve(name), name, workspace.index()));
		if (results.isEmpty() || advice.isEmpty()) {
			return Optional.empty();
		}
		if (!ResultsFit.of(results.get(), workspace.index()).isWhole()) {
			workspace.complain("results.older", PlainText.ofFile(resultsFile.get()));
		}
		return Optional.of(new ReportNumbers(results, advice.get()));
	}

	/** Reads a file that the user has named. */
	private interface Reading<T> {

		T read(String name) throws IOException, InputRefused;
	}

	private <T> Optional<T> file(String name, Reading<T> reading) {
		try {
			return Optional.of(reading.read(name));
		} catch (InputRefused refused) {
			workspace.complain(refused.key(), refused.arguments());
		} catch (IOException failure) {
			workspace.complain("input.unreadable", PlainText.ofFile(name), PlainText.of(IoFailures.reason(failure, workspace.locale())));
		} catch (InvalidPathException notAPath) {
			workspace.complain("input.unreadable", PlainText.ofFile(name), notAPath.getReason());
		}
		return Optional.empty();
	}
}
