// SPDX-License-Identifier: EPL-2.0
package journey.model.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestion {

	private Suggestion() {
	}

	/** The known word nearest to a misspelt one, if it is near: one letter in three may be wrong, two at most. */
	public static Optional<String> nearest(String word, Collection<String> known) {
		String best = null;
		int limit = Math.min(2, word.length() / 3) + 1;
		for (String candidate : known) {
			if (Math.abs(candidate.length() - word.length()) >= limit) {
				continue;
			}
			int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
			if (distance < limit) {
				limit = distance;
				best = candidate;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Edits between two words, where the exchange of two neighbouring letters is one edit (Damerau, 1964). */
	static int distance(String a, String b) {
		int[][] edits = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					edits[i][j] = i + j;
					continue;
				}
				int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				edits[i][j] = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, replaced);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
				}
			}
		}
		return edits[a.length()][b.length()];
	}
}
