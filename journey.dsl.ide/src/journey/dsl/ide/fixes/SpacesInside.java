// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** Writes a word or a name in one piece. */
final class SpacesInside implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		return List.of(mistake.replace(mistake.argument(0)));
	}
}
