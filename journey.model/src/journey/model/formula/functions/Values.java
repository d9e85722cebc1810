// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.List;

import journey.model.formula.functions.ValueRule.Given;
import journey.model.journey.CountingUnit;
import journey.model.journey.Parameter;
import journey.model.journey.Survey;
import journey.model.types.Base;
import journey.model.types.Base.Thing;
import journey.model.types.SurveyTypes;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;

/** The values of functions, as far as they follow from the arguments. */
final class Values {

	private static final Spread DURATIONS = new Spread(Amount.of(new Base.Time()));

	private Values() {
	}

	static ValueType records(List<Given> arguments) {
		return Amount.of(Thing.RECORDS);
	}

	static ValueType customers(List<Given> arguments) {
		return Amount.of(Thing.CUSTOMERS);
	}

	static ValueType sessions(List<Given> arguments) {
		return Amount.of(Thing.SESSIONS);
	}

	/** Customers, unless it says {@code per session}. */
	static ValueType units(List<Given> arguments) {
		return Amount.of(isPerSession(arguments) ? Thing.SESSIONS : Thing.CUSTOMERS);
	}

	static ValueType durations(List<Given> arguments) {
		return DURATIONS;
	}

	static ValueType duration(List<Given> arguments) {
		return DURATIONS.each();
	}

	/** A mean, a median or another value of many is so much for each of them. */
	static ValueType oneOfMany(List<Given> arguments) {
		return switch (arguments.get(0).value()) {
			case Spread spread -> spread.each().forEach();
			case Amount amount -> amount.forEach();
			case ValueType other -> other;
		};
	}

	/** What all of them are together. */
	static ValueType total(List<Given> arguments) {
		return arguments.get(0).value();
	}

	/** Of an event the customers, of a property the sum of what the customers have. */
	static ValueType stock(List<Given> arguments) {
		return arguments.get(0).kind() == InputKind.EVENT ? Amount.of(Thing.CUSTOMERS) : total(arguments);
	}

	static ValueType sameAsKpi(List<Given> arguments) {
		return arguments.get(0).value();
	}

	/** A share whose whole are the units that have the first step. */
	static ValueType shareOfFirstStep(List<Given> arguments) {
		Given steps = arguments.get(0);
		int arrow = steps.text().indexOf(" -> ");
		String first = arrow < 0 ? steps.text() : steps.text().substring(0, arrow);
		return Amount.shareOf((isPerSession(arguments) ? "sessions(" : "customers(") + first + ")");
	}

	/** A share whose whole are the customers who have such an event. */
	static ValueType shareOfCustomers(List<Given> arguments) {
		return Amount.shareOf("customers(" + arguments.get(0).text() + ")");
	}

	/** A share whose whole is what the function itself says: the stages of a journey or its claims. */
	static ValueRule shareOf(String whole) {
		return arguments -> Amount.shareOf(whole + "(" + arguments.get(0).text() + ")");
	}

	/** A share whose whole are the moves of a journey; with {@code per}, its customers or sessions. */
	static ValueType shareOfMoves(List<Given> arguments) {
		String whole = switch (arguments.get(0).argument().getPer()) {
			case CUSTOMER -> "customers";
			case SESSION -> "sessions";
			case UNSPECIFIED -> "moves";
		};
		return Amount.shareOf(whole + "(" + arguments.get(0).text() + ")");
	}

	/** Of a survey of the workspace, or of one that a template knows only by its instrument. */
	static ValueType score(List<Given> arguments) {
		return switch (arguments.get(0).target()) {
			case Survey survey -> SurveyTypes.of(survey);
			case Parameter parameter -> SurveyTypes.of(parameter);
			case null, default -> Simple.UNKNOWN;
		};
	}

	private static boolean isPerSession(List<Given> arguments) {
		return arguments.get(0).argument().getPer() == CountingUnit.SESSION;
	}
}
