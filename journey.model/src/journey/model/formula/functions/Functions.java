// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import static journey.model.formula.functions.InputKind.CONDITION;
import static journey.model.formula.functions.InputKind.EVENT;
import static journey.model.formula.functions.InputKind.JOURNEY;
import static journey.model.formula.functions.InputKind.KPI;
import static journey.model.formula.functions.InputKind.NUMBER;
import static journey.model.formula.functions.InputKind.PROPERTY;
import static journey.model.formula.functions.InputKind.SPREAD;
import static journey.model.formula.functions.InputKind.STAGE;
import static journey.model.formula.functions.InputKind.STEPS;
import static journey.model.formula.functions.InputKind.SURVEY;
import static journey.model.formula.functions.Part.AT;
import static journey.model.formula.functions.Part.ORDER;
import static journey.model.formula.functions.Part.PER;
import static journey.model.formula.functions.Part.WITHIN;
import static journey.model.formula.functions.Part.WITHOUT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions of the formula language: the one table from which formulas are checked and docs/kpi-functions.md is
 * made. A new function is added here; its sentence stands in the message files under {@code function.} and its name.
 */
public final class Functions {

	private static final Set<Part> NO_PART = Set.of();
	/** What decides the value of a funnel: whose way is followed, for how long, and in which order. */
	private static final Set<Part> FUNNEL = Set.of(PER, WITHIN, ORDER);

	public static final List<Function> ALL = List.of(
			new Function("count", List.of(Input.of("events", EVENT)), Set.of(WITHOUT, WITHIN), NO_PART, Counted.NOBODY, Outcome.NUMBER,
					Values::records, "count(ReviewPosted where rating >= 4)"),
			new Function("customers", List.of(Input.of("events", EVENT, CONDITION)), Set.of(WITHOUT, WITHIN), NO_PART, Counted.CUSTOMERS, Outcome.NUMBER,
					Values::customers, "customers(OrderPlaced)"),
			new Function("sessions", List.of(Input.of("events", EVENT, CONDITION)), Set.of(WITHOUT, WITHIN), NO_PART, Counted.SESSIONS, Outcome.NUMBER,
					Values::sessions, "sessions(where duration > 10 s or count(ProductViewed) >= 2)"),
			new Function("sum", List.of(Input.of("values", PROPERTY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.NUMBER, Values::total, "sum(OrderPlaced.total)"),
			aggregate("avg", Outcome.NUMBER, "avg(OrderPlaced.total)"),
			aggregate("min", Outcome.NUMBER, "min(OrderPlaced.total)"),
			aggregate("max", Outcome.NUMBER, "max(OrderPlaced.total)"),
			aggregate("median", Outcome.RANKED, "median(time(ProductViewed -> OrderPlaced per customer within 28 days ordered))"),
			new Function("percentile", List.of(Input.of("values", PROPERTY, SPREAD), Input.of("rank", NUMBER)), NO_PART, NO_PART, Counted.NOBODY, Outcome.RANKED,
					Values::oneOfMany, "percentile(OrderPlaced.total, 90)"),
			new Function("latest", List.of(Input.of("values", PROPERTY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.NUMBER, Values::oneOfMany, "latest(AdSpend.cost)"),
			new Function("active", List.of(Input.of("who", EVENT, PROPERTY)), Set.of(WITHIN, AT), Set.of(WITHIN, AT), Counted.CUSTOMERS, Outcome.NUMBER,
					Values::stock, "active(OrderPlaced within 12 months at start)"),
			new Function("lost", List.of(Input.of("who", EVENT, PROPERTY)), Set.of(WITHIN), Set.of(WITHIN), Counted.CUSTOMERS, Outcome.NUMBER,
					Values::stock, "lost(OrderPlaced within 12 months)"),
			new Function("gained", List.of(Input.of("who", EVENT, PROPERTY)), Set.of(WITHIN), Set.of(WITHIN), Counted.CUSTOMERS, Outcome.NUMBER,
					Values::stock, "gained(OrderPlaced within 12 months)"),
			new Function("acquired", List.of(Input.of("events", EVENT)), NO_PART, NO_PART, Counted.CUSTOMERS, Outcome.NUMBER, Values::customers, "acquired(OrderPlaced)"),
			new Function("nps", List.of(Input.of("survey", SURVEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.SCORE, Values::score, "nps(Delivery)").reading(Reads.ANSWER, Reads.TIME),
			new Function("csat", List.of(Input.of("survey", SURVEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.SCORE, Values::score, "csat(Advice)").reading(Reads.ANSWER, Reads.TIME),
			new Function("ces", List.of(Input.of("survey", SURVEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.SCORE, Values::score, "ces(Help)").reading(Reads.ANSWER, Reads.TIME),
			new Function("responses", List.of(Input.of("survey", SURVEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.NUMBER, Values::records, "responses(Delivery)"),
			new Function("invitations", List.of(Input.of("survey", SURVEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.NUMBER, Values::records, "invitations(Delivery)").reading(Reads.INVITATION),
			new Function("conversion", List.of(Input.of("steps", STEPS)), FUNNEL, FUNNEL, Counted.AS_SAID, Outcome.SHARE,
					Values::shareOfFirstStep, "conversion(ProductViewed -> OrderPlaced per customer within 7 days ordered)"),
			new Function("time", List.of(Input.of("steps", STEPS)), FUNNEL, FUNNEL, Counted.AS_SAID, Outcome.NUMBER,
					Values::durations, "avg(time(ProductViewed -> OrderPlaced per session within 1 day ordered))"),
			new Function("repeat", List.of(Input.of("events", EVENT)), NO_PART, NO_PART, Counted.CUSTOMERS, Outcome.SHARE, Values::shareOfCustomers, "repeat(OrderPlaced)"),
			new Function("stay", List.of(Input.of("events", EVENT)), NO_PART, NO_PART, Counted.SESSIONS, Outcome.NUMBER, Values::durations, "median(stay(ProductViewed))"),
			new Function("lifespan", List.of(Input.of("events", EVENT)), NO_PART, NO_PART, Counted.CUSTOMERS, Outcome.NUMBER, Values::durations, "avg(lifespan(OrderPlaced))"),
			new Function("period", List.of(), NO_PART, NO_PART, Counted.NOBODY, Outcome.NUMBER, Values::duration, "count(OrderPlaced) / period()").reading(),
			new Function("reach", List.of(Input.of("stage", STAGE)), Set.of(PER, WITHIN), NO_PART, Counted.AS_SAID, Outcome.NUMBER, Values::units, "reach(BuyPhone.Buy per customer)").reading(Reads.TRACKING, Reads.TIME),
			new Function("dropoff", List.of(Input.of("stage", STAGE)), FUNNEL, FUNNEL, Counted.AS_SAID, Outcome.SHARE,
					Values.shareOf("reach"), "dropoff(BuyPhone.Buy per customer within 28 days ordered)").reading(Reads.TRACKING, Reads.TIME),
			new Function("occupancy", List.of(Input.of("stage", STAGE)), Set.of(PER), NO_PART, Counted.AS_SAID, Outcome.NUMBER, Values::units, "occupancy(BuyPhone.Buy)").reading(Reads.TRACKING, Reads.TIME),
			moves("backs", "backs(BuyPhone)"),
			moves("skips", "skips(BuyPhone)"),
			moves("loops", "loops(BuyPhone per customer)"),
			moves("switches", "switches(BuyPhone)", Reads.CHANNEL),
			moves("conforming", "conforming(BuyPhone per customer)"),
			new Function("coverage", List.of(Input.of("journey", JOURNEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.SHARE_OF_MODEL, Values.shareOf("stages"), "coverage(BuyPhone)").reading(),
			new Function("assumptions", List.of(Input.of("journey", JOURNEY)), NO_PART, NO_PART, Counted.NOBODY, Outcome.SHARE_OF_MODEL, Values.shareOf("claims"), "assumptions(BuyPhone)").reading(),
			new Function("previous", List.of(Input.of("kpi", KPI)), NO_PART, NO_PART, Counted.NOBODY, Outcome.ANOTHER_KPI, Values::sameAsKpi, "Basket - previous(Basket)").reading());

	private static final Map<String, Function> BY_NAME = ALL.stream().collect(Collectors.toUnmodifiableMap(Function::name, function -> function));

	private Functions() {
	}

	public static Optional<Function> named(String name) {
		return Optional.ofNullable(name).map(BY_NAME::get);
	}

	private static Function aggregate(String name, Outcome outcome, String example) {
		return new Function(name, List.of(Input.of("values", PROPERTY, SPREAD)), NO_PART, NO_PART, Counted.NOBODY, outcome, Values::oneOfMany, example);
	}

	private static Function moves(String name, String example, Reads... more) {
		Set<Reads> reads = EnumSet.of(Reads.FLOW, Reads.INACTIVITY, Reads.TRACKING, Reads.TIME);
		reads.addAll(List.of(more));
		return new Function(name, List.of(Input.of("journey", JOURNEY)), Set.of(PER), NO_PART, Counted.AS_SAID, Outcome.SHARE, Values::shareOfMoves, example)
				.reading(reads.toArray(Reads[]::new));
	}
}
