// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Arrays;
import java.util.function.ToLongFunction;

import journey.model.results.SourceQuality;

/** What can be wrong with the rows of a source. */
enum SourceProblem {

	UNPARSEABLE_TIMES("times", false, SourceQuality::getUnparseableTimes),
	EARLIER_TIMES("earlier", false, SourceQuality::getEarlierTimes),
	FUTURE_TIMES("future", false, SourceQuality::getFutureTimes),
	UNKNOWN_EVENTS("events", false, SourceQuality::getUnknownEvents),
	DUPLICATES("duplicates", false, SourceQuality::getDuplicates),
	MISSING_IDS("ids", true, SourceQuality::getMissingIds),
	MISSING_CUSTOMERS("customers", true, SourceQuality::getMissingCustomers),
	MISSING_SESSIONS("sessions", true, SourceQuality::getMissingSessions),
	UNKNOWN_CHANNELS("channels", true, SourceQuality::getUnknownChannels),
	OUT_OF_ORDER("order", true, SourceQuality::getOutOfOrder);

	private final String word;
	private final boolean used;
	private final ToLongFunction<SourceQuality> rows;

	SourceProblem(String word, boolean used, ToLongFunction<SourceQuality> rows) {
		this.word = word;
		this.used = used;
		this.rows = rows;
	}

	/** What the message files call it. */
	String word() {
		return word;
	}

	long rows(SourceQuality source) {
		return rows.applyAsLong(source);
	}

	/** How many rows of a source count for nothing. */
	static long unused(SourceQuality source) {
		return Arrays.stream(values()).filter(problem -> !problem.used).mapToLong(problem -> problem.rows(source)).sum();
	}
}
