// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * Something that goes wrong for some days.
 *
 * @param target a source; for an outage also an event or a touchpoint
 * @param share of the rows, or of the customers who come
 * @param from the first day
 * @param to the last day
 */
public record Fault(FaultKind kind, NamedElement target, double share, LocalDate from, LocalDate to) {

	private static final int PLACES = 6;

	/** The days as moments, in seconds. */
	boolean covers(long at, ZoneId zone) {
		return at >= from.atStartOfDay(zone).toEpochSecond() && at < to.plusDays(1).atStartOfDay(zone).toEpochSecond();
	}

	/** Whether the data of the target can have it. */
	public boolean isPossible(WorkspaceIndex index) {
		if (kind == FaultKind.OUTAGE) {
			return target instanceof Source || target instanceof Event || target instanceof Touchpoint;
		}
		if (!(target instanceof Source source)) {
			return false;
		}
		List<NamedElement> rows = Recorded.rows(source, index);
		boolean events = rows.stream().anyMatch(Event.class::isInstance);
		boolean facts = rows.stream().anyMatch(Fact.class::isInstance);
		return switch (kind) {
			case OUTAGE -> true;
			case DUPLICATES -> source.getCustomerField() != null || facts;
			case LATE, WRONG_CLOCK -> source.getTimeField() != null;
			case LOST_CUSTOMERS -> source.getCustomerField() != null && events;
			case LOST_SESSIONS -> source.getSessionField() != null && events;
			case UNKNOWN_EVENTS -> source.getNameField() != null && !rows.isEmpty();
			case UNKNOWN_CHANNELS -> source.getChannelField() != null && !source.getChannelValues().isEmpty() && !rows.isEmpty();
			case UNREADABLE_TIMES -> source.getTimeField() != null && (events || facts);
			case UNREADABLE_VALUES -> rows.stream().flatMap(row -> Recorded.properties(row).stream()).anyMatch(Values::canBeUnreadable);
		};
	}

	/** As it is written on the command line. */
	public String text() {
		String percent = new BigDecimal(share).movePointRight(2).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		return "%s %s %s%% %s..%s".formatted(Names.qualified(target), kind.word(), percent, from, to);
	}
}
