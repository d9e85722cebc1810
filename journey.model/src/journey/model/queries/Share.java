// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.OptionalInt;

/** A part of a whole, counted. */
public record Share(int part, int whole) {

	private static final int ALL = 100;

	Share plus(Share other) {
		return new Share(part + other.part, whole + other.whole);
	}

	/** The share in whole percent: 0 for nothing only, 100 for all only; none for a part of nothing. */
	public OptionalInt percent() {
		return percent(part, whole);
	}

	/** The same of a part and a whole that were not counted but weighed. */
	public static OptionalInt percent(long part, long whole) {
		if (whole == 0) {
			return OptionalInt.empty();
		}
		if (part == 0 || part == whole) {
			return OptionalInt.of(part == 0 ? 0 : ALL);
		}
		long rounded = Math.round((double) ALL * part / whole);
		return OptionalInt.of((int) Math.clamp(rounded, 1, ALL - 1));
	}
}
