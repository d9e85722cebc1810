// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** Closes a text where its line ends. */
final class ClosingQuote implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		int end = Lines.end(mistake.text(), mistake.offset());
		return List.of(new Proposal(mistake.say("close"), Replacement.insertion(end, "\"")));
	}
}
