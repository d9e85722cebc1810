// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.model.rules.RuleCode;

/** Settings of a workspace for tests that are not about all rules. */
public final class Settings {

	/** With these only mistakes of the language are found. */
	public static final String ALL_RULES_OFF = onlyRules();

	private Settings() {
	}

	/** With these only mistakes of the language and breaches of the given rules are found. In one line. */
	public static String onlyRules(RuleCode... kept) {
		return Stream.of(RuleCode.values()).filter(code -> !Set.of(kept).contains(code))
				.map(code -> "severity " + code.code() + " off because \"Another test\"").collect(Collectors.joining(" ", "workspace { ", " }\n"));
	}
}
