// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import journey.model.rules.Severity;

/**
 * A finding as the report shows it.
 *
 * @param place file and line for people
 */
public record ReportFinding(Severity severity, String code, String message, String place) {
}
