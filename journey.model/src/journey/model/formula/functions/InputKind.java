// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.Locale;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;

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

	/** What a name stands for; a parameter of a template is something else. */
	public static InputKind of(Referable named) {
		return switch (named) {
			case Event event -> EVENT;
			case Fact fact -> FACT;
			case Property property -> PROPERTY;
			case Survey survey -> SURVEY;
			case Journey journey -> JOURNEY;
			case Stage stage -> STAGE;
			case Touchpoint touchpoint -> TOUCHPOINT;
			case Kpi kpi -> KPI;
			default -> OTHER;
		};
	}

	/** The key of its description in the message files. */
	public String key() {
		return "input." + name().toLowerCase(Locale.ROOT);
	}
}
