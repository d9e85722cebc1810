// SPDX-License-Identifier: EPL-2.0
package journey.generator.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.generator.report.Reports;
import journey.model.queries.WorkspaceIndex;

/**
 * What outputs are made from.
 *
 * @param locale English or French
 * @param today the day for which the report tells ages; without it none is
 * @param findings what the rules have found, in the same language
 * @param numbers what was measured
 * @param formats of the report
 */
public record OutputRequest(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings, ReportNumbers numbers,
		List<Reports.Format> formats) {

	public OutputRequest {
		findings = List.copyOf(findings);
		formats = List.copyOf(formats);
	}
}
