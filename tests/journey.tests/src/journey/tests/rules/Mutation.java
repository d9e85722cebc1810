// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.ArrayList;
import java.util.List;

import journey.model.rules.RuleCode;

/**
 * A change of the clean workspace that breaks one rule.
 *
 * @param name what is wrong, in a few words
 * @param replacements what is changed; the place of the finding is marked in a new text with ^
 */
record Mutation(RuleCode code, String name, List<Replacement> replacements) {

	/** @param old a text that the clean workspace has exactly once */
	record Replacement(String old, String replacement) {
	}

	static Mutation of(RuleCode code, String name) {
		return new Mutation(code, name, List.of());
	}

	Mutation replacing(String old, String replacement) {
		List<Replacement> all = new ArrayList<>(replacements);
		all.add(new Replacement(old, replacement));
		return new Mutation(code, name, List.copyOf(all));
	}

	/** Marks where the finding must be, when that place itself is not changed: the first is found in the second, once. */
	Mutation at(String marked) {
		return replacing(marked.replace("^", ""), marked);
	}

	@Override
	public String toString() {
		return code.code() + " " + name;
	}
}
