// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.Locale;

/** What can stand in an argument of a function. */
public enum InputKind {

	/** An event, perhaps with a condition. */
	EVENT,
	/** Two or more events, one after the other. */
	STEPS,
	/** A property of an event or a fact. */
	PROPERTY,
	/** Many values of one kind, such as those of {@code time(…)}. */
	SPREAD,
	/** {@code where} and a condition on sessions or customers. */
	CONDITION,
	/** A fact. */
	FACT,
	SURVEY, JOURNEY, STAGE, TOUCHPOINT, KPI,
	/** A number, written or computed. */
	NUMBER,
	/** Anything else, such as a text. */
	OTHER,
	/** What a name stands for that means nothing: it has been reported already. */
	UNKNOWN;

	/** The key of its description in the message files. */
	public String key() {
		return "input." + name().toLowerCase(Locale.ROOT);
	}
}
