// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.model.rules.RuleCode;

/** Settings of a workspace for tests that are not about rules. */
public final class Settings {

	/** With these only mistakes of the language are found. */
	public static final String ALL_RULES_OFF = Stream.of(RuleCode.values())
			.map(code -> "\tseverity " + code.code() + " off because \"Another test\"\n").collect(Collectors.joining("", "workspace {\n", "}\n"));

	private Settings() {
	}
}
