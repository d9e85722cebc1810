// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stable codes of the rules, with their default severities. A code never changes its meaning after the first
 * release. The texts stand in the message files of this package under the code; each code has a page in docs/rules.
 */
public enum RuleCode {

	NAME_TAKEN("NAM-001", Severity.ERROR),
	IMPORT_CYCLE("NAM-002", Severity.WARNING),
	AMBIGUOUS_IMPORT("NAM-003", Severity.WARNING),
	IMPORT_OF_NOTHING("NAM-004", Severity.ERROR),
	UNKNOWN_RULE("SET-001", Severity.ERROR),
	IDLE_ALLOWANCE("SET-002", Severity.WARNING),
	SECOND_WORKSPACE("SET-003", Severity.ERROR),
	DECISION_WITHOUT_REASON("SET-004", Severity.WARNING),
	JOURNEY_WITHOUT_PERSONA("SEG-220", Severity.ERROR),
	STAGES_OUT_OF_ORDER("JNY-110", Severity.WARNING),
	TOUCHPOINT_WITHOUT_CHANNEL("TPT-304", Severity.WARNING),
	TOUCHPOINT_WITHOUT_EMOTION("TPT-310", Severity.INFO),
	STAGE_WITHOUT_KPI("KPI-501", Severity.WARNING);

	private final String code;
	private final Severity severity;

	RuleCode(String code, Severity severity) {
		this.code = code;
		this.severity = severity;
	}

	/** The rule with this code; empty if there is none. */
	public static Optional<RuleCode> of(String code) {
		return Stream.of(values()).filter(rule -> rule.code.equals(code)).findFirst();
	}

	/** The code as users see it, such as TPT-304. */
	public String code() {
		return code;
	}

	public Severity severity() {
		return severity;
	}
}
