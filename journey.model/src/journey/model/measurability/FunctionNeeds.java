// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;

/** What each function needs of the journeys and sources of what it is given. */
public final class FunctionNeeds {

	/**
	 * @param needs what it needs whatever else it is told
	 * @param unit what it counts when its argument does not say
	 */
	private record Row(String function, Set<Need> needs, CountingUnit unit) {

		static Row of(String function, Need... needs) {
			return new Row(function, Set.of(needs), CountingUnit.UNSPECIFIED);
		}

		/** A function that goes from event to event of one customer, or within one session if it is told so. */
		static Row following(String function, Need... needs) {
			return new Row(function, Set.of(needs), CountingUnit.CUSTOMER);
		}
	}

	private static final Map<String, Row> TABLE = Stream.of(
			Row.of("count", Need.TIME),
			Row.of("customers", Need.CUSTOMER, Need.TIME),
			Row.of("sessions", Need.SESSION, Need.TIME),
			Row.of("sum", Need.TIME),
			Row.of("avg", Need.TIME),
			Row.of("min", Need.TIME),
			Row.of("max", Need.TIME),
			Row.of("median", Need.TIME),
			Row.of("percentile", Need.TIME),
			Row.of("latest", Need.TIME),
			Row.of("active", Need.CUSTOMER, Need.TIME),
			Row.of("lost", Need.CUSTOMER, Need.TIME),
			Row.of("gained", Need.CUSTOMER, Need.TIME),
			Row.of("acquired", Need.CUSTOMER, Need.TIME),
			Row.of("repeat", Need.CUSTOMER, Need.TIME),
			Row.of("lifespan", Need.CUSTOMER, Need.TIME),
			Row.of("stay", Need.SESSION, Need.TIME),
			Row.of("period"),
			Row.of("nps", Need.ANSWER, Need.TIME),
			Row.of("csat", Need.ANSWER, Need.TIME),
			Row.of("ces", Need.ANSWER, Need.TIME),
			Row.of("responses", Need.TIME),
			Row.of("invitations", Need.INVITED),
			Row.following("conversion", Need.TIME),
			Row.following("time", Need.TIME),
			Row.following("reach", Need.TRACKING, Need.TIME),
			Row.following("dropoff", Need.TRACKING, Need.TIME),
			Row.following("occupancy", Need.TRACKING, Need.TIME),
			Row.following("backs", Need.FLOW, Need.INACTIVITY, Need.TRACKING, Need.TIME),
			Row.following("skips", Need.FLOW, Need.INACTIVITY, Need.TRACKING, Need.TIME),
			Row.following("loops", Need.FLOW, Need.INACTIVITY, Need.TRACKING, Need.TIME),
			Row.following("switches", Need.FLOW, Need.INACTIVITY, Need.TRACKING, Need.TIME, Need.CHANNEL),
			Row.following("conforming", Need.FLOW, Need.INACTIVITY, Need.TRACKING, Need.TIME),
			Row.of("coverage"),
			Row.of("assumptions"),
			Row.of("previous")).collect(Collectors.toUnmodifiableMap(Row::function, row -> row));

	/** They look at the model itself, not at what is collected. */
	private static final Set<String> OF_THE_MODEL = Set.of("coverage", "assumptions");

	/** They may be given a condition alone, which tells nothing of where the customers and sessions come from. */
	private static final Set<String> OF_CONDITIONS = Set.of("customers", "sessions");

	private FunctionNeeds() {
	}

	/** The names of all functions, in no order. */
	public static Set<String> names() {
		return TABLE.keySet();
	}

	static boolean knows(Call call) {
		return call.getFunction() != null && TABLE.containsKey(call.getFunction());
	}

	static boolean isOfTheModel(Call call) {
		return call.getFunction() != null && OF_THE_MODEL.contains(call.getFunction());
	}

	static boolean takesConditionAlone(Call call) {
		return call.getFunction() != null && OF_CONDITIONS.contains(call.getFunction());
	}

	/** What a function that is known needs of one of its arguments. */
	static Set<Need> of(Call call, Argument argument) {
		Row row = TABLE.get(call.getFunction());
		EnumSet<Need> needs = EnumSet.noneOf(Need.class);
		needs.addAll(row.needs());
		CountingUnit unit = argument.getPer() == CountingUnit.UNSPECIFIED ? row.unit() : argument.getPer();
		switch (unit) {
			case CUSTOMER -> needs.add(Need.CUSTOMER);
			case SESSION -> needs.add(Need.SESSION);
			case UNSPECIFIED -> { }
		}
		if (argument.getWithout() != null && unit != CountingUnit.SESSION) {
			needs.add(Need.CUSTOMER);
		}
		return needs;
	}
}
