// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.util.function.Predicate;

/** Makes a failing text short: whatever can go while it still fails, goes. */
final class Shrinker {

	private final Predicate<String> fails;
	private int attempts;

	/**
	 * @param fails whether a text still fails in the same way
	 * @param attempts how many texts may be tried
	 */
	Shrinker(Predicate<String> fails, int attempts) {
		this.fails = fails;
		this.attempts = attempts;
	}

	String shrink(String text) {
		String shortest = text;
		for (int size = Math.max(1, text.length() / 2); size > 0; size /= 2) {
			boolean again = true;
			while (again && attempts > 0) {
				String before = shortest;
				shortest = withoutPieces(shortest, size);
				again = size == 1 && shortest.length() < before.length();
			}
		}
		return shortest;
	}

	private String withoutPieces(String text, int size) {
		String shortest = text;
		for (int start = Math.max(0, shortest.length() - size); attempts > 0; start -= size) {
			int from = Math.max(0, start);
			int to = Math.min(shortest.length(), start + size);
			if (from < to) {
				String shorter = shortest.substring(0, from) + shortest.substring(to);
				attempts--;
				if (fails.test(shorter)) {
					shortest = shorter;
				}
			}
			if (start <= 0) {
				break;
			}
		}
		return shortest;
	}
}
