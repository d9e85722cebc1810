// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.List;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;

/** Facts in two columns of about the same height. */
final class FactColumns {

	/** How many letters of a value fit into a line. */
	private static final int LINE = 55;

	private FactColumns() {
	}

	/** The facts of the first column, and those of the second. */
	static List<List<Fact>> of(List<Fact> facts) {
		int all = facts.stream().mapToInt(FactColumns::lines).sum();
		int above = 0;
		int split = 0;
		while (split < facts.size() && above + lines(facts.get(split)) / 2 < (all + 1) / 2) {
			above += lines(facts.get(split));
			split++;
		}
		return List.of(facts.subList(0, split), facts.subList(split, facts.size()));
	}

	private static int lines(Fact fact) {
		return 1 + fact.values().stream().mapToInt(FactColumns::lines).sum();
	}

	private static int lines(RichText value) {
		return 1 + PlainLetters.of(value).length() / LINE;
	}
}
