// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import journey.model.journey.Argument;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.PeriodEdge;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Source;
import journey.tests.measure.oracle.Calendar.TimeSpan;
import journey.tests.measure.oracle.Chains.Chain;

/** Functions that follow customers or sessions: each is in one group only, that of one of its rows. */
record Customers(Arguments arguments, Window window, List<Row> rows, Predicate<Row> group) {

	Answer acquired(Argument argument) {
		Events events = Events.of(argument.getSteps().get(0), arguments);
		return Answer.count(Records.by(Row::who, inTime(events)).values().stream().map(each -> each.get(0)).filter(window::holds).filter(group).count());
	}

	/** Those with a row of an event in the window, in the sources that the condition asks, for whom it holds. */
	Answer whoMeet(Oracle oracle, Expression condition, Function<Row, String> unit) {
		List<Source> asked = Definition.sourcesOf(condition, arguments);
		List<Row> events = rows.stream().filter(row -> row.record() instanceof Event && window.holds(row)).filter(row -> asked.isEmpty() || asked.contains(row.source())).filter(group).toList();
		return Answer.count(Records.by(unit, events).keySet().stream().filter(each -> new Condition(condition, arguments)
				.holds(new Unit(oracle, arguments, window, rows.stream().filter(row -> each.equals(unit.apply(row))).toList()))).count());
	}

	// ---------------------------------------------------------------- stocks

	Answer active(Argument argument) {
		return stock(argument, new ArrayList<>(activeAt(argument.getAt() == PeriodEdge.START ? window.start() : window.end(), argument).values()));
	}

	Answer lost(Argument argument) {
		return stock(argument, difference(activeAt(window.start(), argument), activeAt(window.end(), argument)));
	}

	Answer gained(Argument argument) {
		return stock(argument, difference(activeAt(window.end(), argument), activeAt(window.start(), argument)));
	}

	private static List<List<Row>> difference(Map<String, List<Row>> some, Map<String, List<Row>> others) {
		return some.entrySet().stream().filter(entry -> !others.containsKey(entry.getKey())).map(Map.Entry::getValue).toList();
	}

	/** The rows by which customers are active in the time span before the edge. */
	private Map<String, List<Row>> activeAt(Instant edge, Argument argument) {
		Predicate<Row> events = property(argument) == null ? Events.of(argument.getSteps().get(0), arguments)
				: row -> row.record() == property(argument).eContainer();
		Window span = new Window(Calendar.before(edge, arguments.within(argument), window.zone()), edge, window.zone());
		return Records.by(Row::who, inTime(row -> events.test(row) && span.holds(row)));
	}

	/** The number of customers, or the sum of their latest values. */
	private Answer stock(Argument argument, List<List<Row>> customers) {
		List<List<Row>> inGroup = customers.stream().filter(each -> group.test(each.get(each.size() - 1))).toList();
		Property property = property(argument);
		if (property == null) {
			return Answer.count(inGroup.size());
		}
		BigDecimal total = BigDecimal.ZERO;
		for (List<Row> each : inGroup) {
			List<Object> values = each.stream().map(row -> row.values().get(property)).filter(Objects::nonNull).toList();
			total = values.isEmpty() ? total : total.add((BigDecimal) values.get(values.size() - 1));
		}
		return Answer.number(total.doubleValue());
	}

	private Property property(Argument argument) {
		Expression subject = arguments.resolve(argument.getSteps().get(0).getSubject());
		return subject instanceof Reference reference && reference.getTarget() instanceof Property property ? property : null;
	}

	// ---------------------------------------------------------------- funnels

	/** What became of the customers or sessions with the first step: their chains where they are not open and convert. */
	private record Outcome(long entered, long open, List<Chain> converted) {
	}

	Answer conversion(Argument argument) {
		Outcome outcome = follow(argument);
		return Answer.share(outcome.converted().size(), outcome.entered() - outcome.open()).withOpen(outcome.open());
	}

	Cases times(Argument argument) {
		Outcome outcome = follow(argument);
		return new Cases(outcome.converted().stream().map(chain -> Calendar.length(chain.first().time(), chain.last().time())).toList(), outcome.open());
	}

	/** Of those with the first step, the share who do not convert. */
	Answer dropoff(Argument argument, List<Predicate<Row>> steps) {
		Outcome outcome = follow(argument, steps);
		long judged = outcome.entered() - outcome.open();
		return Answer.share(judged - outcome.converted().size(), judged).withOpen(outcome.open());
	}

	private Outcome follow(Argument argument) {
		List<Predicate<Row>> steps = argument.getSteps().stream().map(step -> (Predicate<Row>) Events.of(step, arguments)).toList();
		return follow(argument, steps);
	}

	private Outcome follow(Argument argument, List<Predicate<Row>> steps) {
		TimeSpan within = arguments.within(argument);
		long entered = 0;
		long open = 0;
		List<Chain> converted = new ArrayList<>();
		for (List<Row> each : Records.by(Unit.of(argument.getPer()), inTime(row -> window.holds(row) && row.record() instanceof Event)).values()) {
			Row entry = each.stream().filter(steps.get(0)).findFirst().orElse(null);
			if (entry == null || !group.test(entry)) {
				continue;
			}
			entered++;
			if (!within.isOver(entry.time(), window.end())) {
				open++;
			} else {
				new Chains(each, steps, within, argument.getOrder()).first().ifPresent(converted::add);
			}
		}
		return new Outcome(entered, open, converted);
	}

	private List<Row> inTime(Predicate<Row> wanted) {
		return rows.stream().filter(row -> row.isBefore(window.end())).filter(wanted).sorted(Row.IN_TIME).toList();
	}
}
