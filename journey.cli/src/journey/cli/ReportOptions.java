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

	Optional<LocalDate> today() {
		return Optional.ofNullable(today);
	}
}
