// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.ArrayList;
import java.util.List;

/** A part of a verdict: links that lead to the sources, or that end before. */
sealed interface Chain {

	record Whole(Link link) implements Chain {
	}

	/** @param links the links up to the missing one, only those on the way to it */
	record Broken(List<Link> links, MissingLink missing) implements Chain {

		Broken after(Link link) {
			List<Link> all = new ArrayList<>(List.of(link));
			all.addAll(links);
			return new Broken(all, missing);
		}
	}

	/** A link and all that must follow it; the first of them that is broken breaks the whole. */
	static Chain of(Link link, List<Chain> parts) {
		List<Link> next = new ArrayList<>();
		for (Chain part : parts) {
			switch (part) {
				case Whole whole -> next.add(whole.link());
				case Broken broken -> {
					return broken.after(link);
				}
			}
		}
		return new Whole(link.followedBy(next));
	}

	/** A chain that ends at once. */
	static Broken missing(MissingLink missing) {
		return new Broken(List.of(), missing);
	}
}
