// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import journey.model.journey.Argument;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/** Functions of rows: a group holds the rows of its channel. */
record Records(Arguments arguments, Window window, List<Row> rows, Predicate<Row> group) {

	/** The rows of the event in the window that no row of the other event follows. */
	List<Row> of(Argument argument) {
		Events events = Events.of(argument.getSteps().get(0), arguments);
		return rows.stream().filter(events).filter(window::holds).filter(group).filter(row -> !isFollowed(row, argument)).sorted(Row.IN_TIME).toList();
	}

	private boolean isFollowed(Row row, Argument argument) {
		if (argument.getWithout() == null || row.who() == null) {
			return false;
		}
		Events others = Events.of(argument.getWithout(), arguments);
		TimeSpan within = arguments.within(argument);
		return rows.stream().filter(others).filter(window::holds).filter(other -> row.who().equals(other.who()))
				.anyMatch(other -> other.follows(row) && within.covers(row.time(), other.time()));
	}

	long different(Argument argument, Function<Row, String> unit) {
		return of(argument).stream().map(unit).filter(Objects::nonNull).distinct().count();
	}

	List<BigDecimal> values(Argument argument) {
		Property property = property(argument);
		return rows.stream().filter(window::holds).filter(group).map(row -> (BigDecimal) row.values().get(property)).filter(Objects::nonNull).toList();
	}

	/** Of the last row with a value before the end of the window, however early. */
	Answer latest(Argument argument) {
		Property property = property(argument);
		NamedElement record = (NamedElement) property.eContainer();
		Row last = rows.stream().filter(row -> row.record() == record).filter(row -> row.isBefore(window.end())).filter(group).filter(row -> row.values().get(property) != null)
				.max(Row.IN_TIME).orElse(null);
		BigDecimal value = last == null ? null : (BigDecimal) last.values().get(property);
		return Answer.number(value == null ? null : value.doubleValue());
	}

	Answer repeat(Argument argument) {
		Collection<List<Row>> customers = by(Row::who, of(argument)).values();
		return Answer.share(customers.stream().filter(each -> each.size() >= 2).count(), customers.size());
	}

	/** From the first to the last row of the session in the window, of whatever event and channel: the group tells which sessions, not how long they are. */
	List<BigDecimal> stays(Argument argument) {
		Map<String, List<Row>> sessions = by(Row::visit, rows.stream().filter(window::holds).sorted(Row.IN_TIME).toList());
		return of(argument).stream().map(Row::visit).filter(Objects::nonNull).distinct().map(visit -> length(sessions.get(visit))).toList();
	}

	List<BigDecimal> lifespans(Argument argument) {
		return by(Row::who, of(argument)).values().stream().map(Records::length).toList();
	}

	private static BigDecimal length(List<Row> inTime) {
		return Calendar.length(inTime.get(0).time(), inTime.get(inTime.size() - 1).time());
	}

	/** Rows without unit are passed over. */
	static Map<String, List<Row>> by(Function<Row, String> unit, List<Row> rows) {
		return rows.stream().filter(row -> unit.apply(row) != null).collect(Collectors.groupingBy(unit, LinkedHashMap::new, Collectors.toList()));
	}

	private Property property(Argument argument) {
		return (Property) ((Reference) arguments.resolve(argument.getSteps().get(0).getSubject())).getTarget();
	}
}
