// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** Puts the word that was perhaps meant in the place of one that is not known. */
final class NearestWord implements Fix {

	private final int argument;

	/** @param argument the number of the argument of the message that is the word */
	NearestWord(int argument) {
		this.argument = argument;
	}

	@Override
	public List<Proposal> of(Mistake mistake) {
		String meant = mistake.argument(argument);
		boolean function = meant.endsWith("(…)");
		return meant.isEmpty() || function ? List.of() : List.of(mistake.replace(meant));
	}
}
