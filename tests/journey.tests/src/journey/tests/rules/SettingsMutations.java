// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class SettingsMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.NAME_TAKEN, "two stages of one name")
					.replacing("stage Ask ", "stage ^Notice^ ").replacing("measures Buy.Ask", "measures Buy.Notice.Talk"),
			Mutation.of(RuleCode.IMPORT_OF_NOTHING, "an import that is misspelt")
					.replacing("import std.channels.*", "import std.channels.* import ^std.chanels.*^"),
			Mutation.of(RuleCode.LIBRARY_NAMESPACE, "a namespace of the library").replacing("namespace clean", "namespace ^std.clean^"),
			Mutation.of(RuleCode.SEVERITY_SET_TWICE, "two severities of a rule")
					.replacing("	severity NAM-004 error", "	severity NAM-004 error because \"x\" severity ^NAM-004^ error"),
			Mutation.of(RuleCode.UNKNOWN_RULE, "a severity of no rule").replacing("severity NAM-004 error", "severity ^NAM-404^ error"),
			Mutation.of(RuleCode.UNKNOWN_RULE, "an allowance of no rule").replacing("content Guide", "@allow(^TPT-999^, \"Later\") content Guide"),
			Mutation.of(RuleCode.IDLE_ALLOWANCE, "nothing to silence").replacing("content Guide", "@allow(^TPT-304^, \"Later\") content Guide"),
			Mutation.of(RuleCode.DECISION_WITHOUT_REASON, "no reason")
					.replacing("severity NAM-004 error because \"An import that brings nothing is always a mistake\"", "severity ^NAM-004^ error"),
			Mutation.of(RuleCode.DECISION_WITHOUT_REASON, "a blank reason")
					.replacing("\"An import that brings nothing is always a mistake\"", "\" \"").at("severity ^NAM-004^ error"));

	private SettingsMutations() {
	}
}
