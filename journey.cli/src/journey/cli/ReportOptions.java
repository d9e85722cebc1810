// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.time.LocalDate;
import java.util.Optional;

import picocli.CommandLine.Option;

/** What the commands that write a report can be told. */
final class ReportOptions {

	@Option(names = "--today", paramLabel = "DATE", converter = DayConverter.class,
			description = "The day for which the report tells ages, such as 2027-01-31; without it the report tells dates only.")
	private LocalDate today;

	@Option(names = "--results", paramLabel = "FILE",
			description = "The results.json that journey measure has written; the report then shows values, funnels and the quality of the data.")
	private String results;

	@Option(names = "--advice", paramLabel = "FILE",
			description = "Own words for what to do where customers leave: lines such as purchase = Simplify the form. Needs --results.")
	private String advice;

	Optional<LocalDate> today() {
		return Optional.ofNullable(today);
	}

	Optional<String> results() {
		return Optional.ofNullable(results);
	}

	Optional<String> advice() {
		return Optional.ofNullable(advice);
	}
}
