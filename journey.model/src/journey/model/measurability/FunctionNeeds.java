// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.EnumSet;
import java.util.Set;

import journey.model.formula.functions.Function;
import journey.model.formula.functions.Reads;
import journey.model.journey.Argument;
import journey.model.journey.CountingUnit;

/** What a function of the signature table needs of the journeys and sources of one of its arguments. */
final class FunctionNeeds {

	private FunctionNeeds() {
	}

	static Set<Need> of(Function function, Argument argument) {
		Set<Need> needs = EnumSet.noneOf(Need.class);
		function.reads().forEach(read -> needs.add(need(read)));
		switch (function.counted()) {
			case CUSTOMERS -> needs.add(Need.CUSTOMER);
			case SESSIONS -> needs.add(Need.SESSION);
			case AS_SAID -> needs.add(argument.getPer() == CountingUnit.SESSION ? Need.SESSION : Need.CUSTOMER);
			case NOBODY -> { }
		}
		if (argument.getWithout() != null && argument.getPer() != CountingUnit.SESSION) {
			needs.add(Need.CUSTOMER);
		}
		return needs;
	}

	private static Need need(Reads read) {
		return switch (read) {
			case TIME -> Need.TIME;
			case ANSWER -> Need.ANSWER;
			case INVITATION -> Need.INVITED;
			case CHANNEL -> Need.CHANNEL;
			case FLOW -> Need.FLOW;
			case INACTIVITY -> Need.INACTIVITY;
			case TRACKING -> Need.TRACKING;
		};
	}
}
