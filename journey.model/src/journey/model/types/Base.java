// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.Locale;

/** What a unit is made of. Two bases never stand for each other: no rate turns EUR into USD, or a customer into a session. */
public sealed interface Base {

	/** A currency, by its ISO 4217 code. */
	record Money(String currency) implements Base {

		/** The currency of a template, which is that of whatever a KPI gives it. */
		public static final Money ANY = new Money("¤");

		@Override
		public String sign() {
			return currency;
		}
	}

	/** Time; all units of time are parts of one another. */
	record Time() implements Base {

		@Override
		public String sign() {
			return "time";
		}
	}

	/**
	 * Points of a score.
	 *
	 * @param scale the instrument with its scale, such as {@code nps} or {@code ces mean of 7}
	 */
	record Points(String scale) implements Base {

		/** Points as they are written, which can be those of any scale. */
		public static final Points ANY = new Points("¤");

		@Override
		public String sign() {
			return "points " + scale;
		}
	}

	/** What can be counted. */
	enum Thing implements Base {

		/** Events, answers or invitations, whichever: each is counted as often as it is recorded. */
		RECORDS,
		/** Customers, each counted once. */
		CUSTOMERS,
		/** Sessions, each counted once. */
		SESSIONS;

		@Override
		public String sign() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A short text that no other base has. */
	String sign();
}
