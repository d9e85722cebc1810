// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can go wrong. Each kind but {@link #OUTAGE} is one of the data of a source. */
public enum FaultKind {

	/** Of a touchpoint or event: who comes there leaves. Of a source: nothing is recorded. */
	OUTAGE(1),
	/** Rows are there twice. */
	DUPLICATES(0.05),
	/** Rows are recorded up to three days late, behind others. */
	LATE(0.05),
	/** Rows of events without customer. */
	LOST_CUSTOMERS(0.05),
	/** Rows of events without session. */
	LOST_SESSIONS(0.05),
	/** Rows of a name that the model does not know. */
	UNKNOWN_EVENTS(0.05),
	/** Rows of a channel that the source does not map. */
	UNKNOWN_CHANNELS(0.05),
	/** Rows of events and facts whose time is none. */
	UNREADABLE_TIMES(0.05),
	/** Rows of events and facts with a value that is none of its type. */
	UNREADABLE_VALUES(0.05),
	/** The clock is an hour fast. */
	WRONG_CLOCK(1);

	private final double usualShare;

	FaultKind(double usualShare) {
		this.usualShare = usualShare;
	}

	public double usualShare() {
		return usualShare;
	}

	/** As it is written on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<FaultKind> of(String word) {
		return Stream.of(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
	}
}
