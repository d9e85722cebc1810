// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.Map;
import java.util.Optional;

import journey.model.results.Results;

/**
 * What a report is told besides the text.
 *
 * @param results what was measured; without them the report says nothing about numbers
 * @param advice own words for what to do where customers leave: by the qualified name of a stage, by a canonical stage such as
 *            {@code purchase}, or by {@code other} for stages without one; an empty text takes the words away
 */
public record ReportNumbers(Optional<Results> results, Map<String, String> advice) {

	/** The key of what is said about stages that lead to no canonical one. */
	public static final String OTHER = "other";

	public static final ReportNumbers NONE = new ReportNumbers(Optional.empty(), Map.of());

	public static ReportNumbers of(Results results) {
		return new ReportNumbers(Optional.of(results), Map.of());
	}
}
