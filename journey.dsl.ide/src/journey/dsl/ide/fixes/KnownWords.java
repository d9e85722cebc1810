// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.stream.Stream;

/** Offers each of the words that can stand in a place. */
final class KnownWords implements Fix {

	/** More are no help. */
	private static final int MOST = 12;

	@Override
	public List<Proposal> of(Mistake mistake) {
		return Stream.of(mistake.argument(1).split(", ")).limit(MOST).map(mistake::replace).toList();
	}
}
