// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** Deletes what is marked. */
final class Deletion implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		return List.of(new Proposal(mistake.say("delete", mistake.marked()), Lines.without(mistake.text(), mistake.offset(), mistake.offset() + mistake.length())));
	}
}
