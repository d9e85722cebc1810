// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.List;

/** What a part of a formula, a property or a value is worth. */
public sealed interface ValueType {

	/** A number with its unit. */
	record Amount(Unit unit, Basis basis) implements ValueType {

		/** A number written in a formula, without unit: it goes with numbers, shares and counts. */
		public static final Amount LITERAL = new Amount(Unit.NONE, new Basis.Written(false));
		/** A number written with {@code %}: it goes with shares. */
		public static final Amount PERCENT = new Amount(Unit.NONE, new Basis.Written(true));
		/** A number without unit that is measured. */
		public static final Amount NUMBER = new Amount(Unit.NONE, new Basis.None());

		/** A measured number of something. */
		public static Amount of(Base base) {
			return new Amount(Unit.of(base), new Basis.None());
		}

		/** So much for each: a written amount, a mean, one value of many. */
		public static Amount each(Base base) {
			return new Amount(Unit.of(base), new Basis.Each());
		}

		/** @param whole what the share is a part of, as a formula names it */
		public static Amount shareOf(String whole) {
			return new Amount(Unit.NONE, new Basis.ShareOf(whole));
		}

		public boolean isShare() {
			return basis instanceof Basis.ShareOf;
		}

		public boolean isWritten() {
			return basis instanceof Basis.Written;
		}

		/** Whether it is so much for each of something, without saying of what. */
		public boolean isEach() {
			return basis instanceof Basis.Each;
		}

		/** The same number, for each of something; numbers without unit stay what they are. */
		public Amount forEach() {
			return unit.isNone() ? this : new Amount(unit, new Basis.Each());
		}

		/** A number that only the data tell, without unit. */
		public boolean isPlain() {
			return unit.isNone() && basis instanceof Basis.None;
		}
	}

	/** Many numbers of one kind, of which a median can be taken: one for each record, customer or session. */
	record Spread(Amount each) implements ValueType {
	}

	/**
	 * A text.
	 *
	 * @param values all that it can be; empty if it can be anything
	 */
	record Words(List<String> values) implements ValueType {
	}

	/** Kinds of values that have no parts. */
	enum Simple implements ValueType {
		/** Yes or no: a condition. */
		TRUTH,
		/** A moment. */
		INSTANT,
		/** A day. */
		DATE,
		/** A list or a group, with which nothing can be computed. */
		COMPOSITE,
		/** What cannot be known, because a name means nothing or a mistake was reported already; it goes with everything. */
		UNKNOWN
	}

	/** How a number came about. */
	sealed interface Basis {

		/** It was measured, and is no share. */
		record None() implements Basis {
		}

		/** It stands in the formula without unit, perhaps with {@code %}. */
		record Written(boolean percent) implements Basis {
		}

		/** It has a unit and is so much for each of something: of a record, or of what a plain number counts. */
		record Each() implements Basis {
		}

		/** @param whole what it is a part of; shares of different wholes cannot be added */
		record ShareOf(String whole) implements Basis {
		}
	}
}
