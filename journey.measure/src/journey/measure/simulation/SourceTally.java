// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import journey.model.journey.Property;

/** What the files of a source hold, and what was done to them. */
public final class SourceTally {

	private final Map<FaultKind, Long> injected = new EnumMap<>(FaultKind.class);
	private final Map<Property, Long> unreadable = new LinkedHashMap<>();
	private long rows;
	private long outOfOrder;
	private long before = SortedLines.Line.NO_TIME;

	SourceTally() {
	}

	void adds(long more) {
		rows += more;
	}

	/** The order is that of each file. */
	void beginsFile() {
		before = SortedLines.Line.NO_TIME;
	}

	/** The time of the next row. */
	void follows(long time) {
		if (time == SortedLines.Line.UNUSED) {
			return;
		}
		if (time != SortedLines.Line.NO_TIME && before != SortedLines.Line.NO_TIME && time < before) {
			outOfOrder++;
		}
		before = time;
	}

	void injects(FaultKind kind) {
		injected.merge(kind, 1L, Long::sum);
	}

	void spoils(Property property) {
		unreadable.merge(property, 1L, Long::sum);
	}

	/** In all files. */
	public long rows() {
		return rows;
	}

	/** How many of the rows that can be used have a time before that of the one above. */
	public long outOfOrder() {
		return outOfOrder;
	}

	public long injected(FaultKind kind) {
		return injected.getOrDefault(kind, 0L);
	}

	/** How many values of properties are none of their type. */
	public Map<Property, Long> unreadable() {
		return unreadable;
	}
}
