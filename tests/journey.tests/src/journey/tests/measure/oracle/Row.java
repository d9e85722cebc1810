// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

import journey.model.journey.Call;
import journey.model.journey.Channel;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;

/**
 * A row that is used. What a row does not have is null, and missing among the values.
 *
 * @param place in the order of the data, those of earlier sources first
 * @param record the event, fact, survey or profile
 * @param time null only for an invitation that was not answered
 * @param answer a number, or a text if the survey has no scale
 * @param values numbers, texts, truths, days and moments; durations are numbers of seconds
 */
public record Row(int place, Source source, NamedElement record, String customer, String session, Instant time, Channel channel,
		Map<Property, Object> values, Object answer, Instant invited) implements Known {

	/** Rows with the same time follow each other in the order of the data. */
	static final Comparator<Row> IN_TIME = Comparator.comparing(Row::time).thenComparing(Row::place);

	/** The customer, told apart from those of sources that do not share customers with this one; null if unknown. */
	String who() {
		if (customer == null) {
			return null;
		}
		String circle = source.getIdentity() == null ? "source " + source.getName() : "identity " + source.getIdentity();
		return circle + ": " + customer;
	}

	/** The session, which never goes from one source to another; null if unknown. */
	String visit() {
		return session == null ? null : "source " + source.getName() + ": " + session;
	}

	@Override
	public Object of(Property property) {
		return values.get(property);
	}

	/** A row has nothing that could be counted. */
	@Override
	public Object of(Call call) {
		throw new IllegalArgumentException(call.getFunction());
	}

	boolean isBefore(Instant moment) {
		return time != null && time.isBefore(moment);
	}

	boolean follows(Row earlier) {
		return IN_TIME.compare(this, earlier) > 0;
	}
}
