// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.model.journey.ChannelValue;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Writes the rows of a source, and spoils some of them: each row at most once, by the first of its faults that hits it. */
final class Injection {

	private static final long DAY = 86_400;
	private static final long HOUR = 3_600;
	private static final int LATEST = 3;
	private static final String NO_VALUE = "(unreadable)";

	private final List<Fault> faults;
	private final Source source;
	private final Truth truth;
	private final ZoneId zone;
	private final Times times;
	private final String unknownName;
	private final String unknownChannel;

	Injection(Source source, SimulationRequest request, WorkspaceIndex index, Truth truth, ZoneId zone) {
		this.faults = request.faults().stream().filter(fault -> fault.target() == source).toList();
		this.source = source;
		this.truth = truth;
		this.zone = zone;
		this.times = Times.of(source);
		this.unknownName = unknown(Recorded.rows(source, index).stream().map(Names::inSource).toList());
		this.unknownChannel = unknown(source.getChannelValues().stream().map(ChannelValue::getValue).toList());
	}

	private static String unknown(List<String> known) {
		Set<String> names = new HashSet<>(known);
		StringBuilder unknown = new StringBuilder("unknown");
		while (names.contains(unknown.toString())) {
			unknown.append('_');
		}
		return unknown.toString();
	}

	/**
	 * Writes a row.
	 *
	 * @param at when it is recorded
	 * @param timed whether it has a time
	 */
	void write(RowFile file, NamedElement record, String[] cells, long at, boolean timed, Chance chance) throws IOException {
		for (Fault fault : faults) {
			if (fault.covers(at, zone) && chance.happens(fault.share()) && inject(fault.kind(), file, record, cells, at, timed, chance)) {
				truth.hits(fault);
				truth.sources().get(source).injects(fault.kind());
				return;
			}
		}
		file.add(at, timed ? times.said(at) : SortedLines.Line.NO_TIME, cells);
	}

	/** Writes it with the fault; false if this row cannot have it. */
	private boolean inject(FaultKind kind, RowFile file, NamedElement record, String[] cells, long at, boolean timed, Chance chance) throws IOException {
		FileLayout layout = file.layout();
		long time = timed ? times.said(at) : SortedLines.Line.NO_TIME;
		boolean isEvent = record instanceof Event;
		switch (kind) {
			case OUTAGE -> {
				return true;
			}
			case DUPLICATES -> {
				if (layout.id() < 0 && layout.customer() < 0 && !(record instanceof Fact)) {
					return false;
				}
				file.add(at, time, cells);
				file.add(at + chance.below(DAY), SortedLines.Line.UNUSED, cells);
				return true;
			}
			case LATE -> file.add(at + 1 + chance.below(LATEST * DAY), time, cells);
			case LOST_CUSTOMERS -> {
				return isEvent && spoil(layout.customer(), "", file, cells, at, time);
			}
			case LOST_SESSIONS -> {
				return isEvent && spoil(layout.session(), "", file, cells, at, time);
			}
			case UNKNOWN_EVENTS -> {
				return spoil(layout.name(), unknownName, file, cells, at, SortedLines.Line.UNUSED);
			}
			case UNKNOWN_CHANNELS -> {
				return spoil(layout.channel(), unknownChannel, file, cells, at, time);
			}
			case UNREADABLE_TIMES -> {
				return (isEvent || record instanceof Fact) && spoil(layout.time(), NO_VALUE, file, cells, at, SortedLines.Line.UNUSED);
			}
			case UNREADABLE_VALUES -> {
				return spoilValue(file, record, cells, at, time, chance);
			}
			case WRONG_CLOCK -> {
				return timed && spoil(layout.time(), times.text(at + HOUR), file, cells, at, times.said(at + HOUR));
			}
			default -> throw new IllegalStateException(kind.name());
		}
		return true;
	}

	private static boolean spoil(int column, String text, RowFile file, String[] cells, long at, long time) throws IOException {
		if (column < 0 || cells[column].isEmpty()) {
			return false;
		}
		cells[column] = text;
		file.add(at, time, cells);
		return true;
	}

	private boolean spoilValue(RowFile file, NamedElement record, String[] cells, long at, long time, Chance chance) throws IOException {
		List<Property> candidates = new ArrayList<>();
		for (Property property : Recorded.properties(record)) {
			int column = file.layout().of(property);
			if (column >= 0 && Values.canBeUnreadable(property) && !cells[column].isEmpty()) {
				candidates.add(property);
			}
		}
		if (candidates.isEmpty()) {
			return false;
		}
		Property property = candidates.get((int) chance.below(candidates.size()));
		truth.sources().get(source).spoils(property);
		return spoil(file.layout().of(property), NO_VALUE, file, cells, at, time);
	}
}
