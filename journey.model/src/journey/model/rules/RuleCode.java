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
	LIBRARY_NAMESPACE("NAM-005", Severity.ERROR),
	UNKNOWN_RULE("SET-001", Severity.ERROR),
	IDLE_ALLOWANCE("SET-002", Severity.WARNING),
	SECOND_WORKSPACE("SET-003", Severity.ERROR),
	DECISION_WITHOUT_REASON("SET-004", Severity.WARNING),
	SEVERITY_SET_TWICE("SET-005", Severity.WARNING),
	PERSONA_WITHOUT_SEGMENT("PER-201", Severity.WARNING),
	PERSONA_INCOMPLETE("PER-202", Severity.INFO),
	TOO_MANY_PERSONAS("PER-203", Severity.WARNING),
	ONLY_ONE_PERSONA("PER-204", Severity.INFO),
	PERSONAS_ALIKE("PER-205", Severity.WARNING),
	PERSONA_WITHOUT_JOURNEY("PER-210", Severity.WARNING),
	JOURNEY_WITHOUT_PERSONA("SEG-220", Severity.ERROR),
	SEGMENT_WITHOUT_JOURNEY("SEG-221", Severity.WARNING),
	SEGMENT_WITHOUT_CRITERION("SEG-222", Severity.WARNING),
	SEGMENTS_OVERLAP("SEG-223", Severity.INFO),
	SEGMENT_OF_NO_AGE("SEG-224", Severity.WARNING),
	PERSONA_WITHOUT_GOAL("GOL-230", Severity.WARNING),
	STAGE_WITHOUT_GOAL("GOL-231", Severity.INFO),
	ACTIVITY_WITHOUT_TOUCHPOINT("GOL-232", Severity.INFO),
	ONLY_PURCHASES("JNY-101", Severity.INFO),
	TOO_MANY_TOUCHPOINTS("JNY-102", Severity.WARNING),
	STAGES_OUT_OF_ORDER("JNY-110", Severity.WARNING),
	CANONICAL_STAGE_TAKEN("JNY-111", Severity.WARNING),
	STAGE_WITHOUT_CANONICAL_STAGE("JNY-112", Severity.WARNING),
	ENDS_AT_PURCHASE("JNY-113", Severity.WARNING),
	SCOPE_CONTRADICTED("JNY-114", Severity.WARNING),
	WHOLE_MAP_FOR_SEVERAL_SEGMENTS("JNY-115", Severity.INFO),
	STAGE_WITHOUT_OWNER("JNY-130", Severity.INFO),
	JOURNEY_ONLY_DIGITAL("TPT-301", Severity.INFO),
	TOUCHPOINT_OUTSIDE_FLOW("TPT-302", Severity.WARNING),
	TOUCHPOINT_NOT_MOBILE("TPT-303", Severity.INFO),
	TOUCHPOINT_WITHOUT_CHANNEL("TPT-304", Severity.WARNING),
	TOUCHPOINT_WITHOUT_MOMENT("TPT-305", Severity.INFO),
	TOUCHPOINT_WITHOUT_EMOTION("TPT-310", Severity.INFO),
	CLAIM_WITHOUT_EVIDENCE("TPT-311", Severity.INFO),
	FEELING_OUT_OF_RANGE("TPT-312", Severity.WARNING),
	KEY_MOMENT_WITHOUT_SURVEY("TPT-320", Severity.WARNING),
	CHANNELS_FEEL_DIFFERENT("TPT-321", Severity.WARNING),
	NEED_WITHOUT_CONTENT("TPT-330", Severity.INFO),
	PERSONALISATION_OF_UNKNOWN_DATA("TPT-340", Severity.WARNING),
	PERSONALISATION_WITHOUT_DATA("TPT-341", Severity.WARNING),
	PAIN_NOBODY_EASES("TPT-350", Severity.WARNING),
	RATING_OUT_OF_RANGE("TPT-351", Severity.WARNING),
	UNFAIR_QUESTION("SRV-401", Severity.INFO),
	UNBALANCED_SCALE("SRV-402", Severity.WARNING),
	STAGE_WITHOUT_KPI("KPI-501", Severity.WARNING),
	BENCHMARK_WITHOUT_SOURCE("KPI-540", Severity.WARNING),
	DATA_FEED_NOTHING("DAT-601", Severity.INFO),
	KPI_NOT_MEASURABLE("DAT-602", Severity.WARNING),
	PROPERTY_TAKEN_IN_SOURCE("DAT-603", Severity.ERROR),
	NAME_TAKEN_IN_SOURCE("DAT-604", Severity.ERROR),
	ONE_PROFILE_FOR_ALL("EVL-701", Severity.INFO);

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
