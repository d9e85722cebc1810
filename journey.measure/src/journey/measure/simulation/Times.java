// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import journey.model.journey.DataUnit;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.types.DataPattern;
import journey.model.types.DataPattern.Field;
import journey.model.types.DataPattern.Place;
import journey.model.types.DataPattern.Verbatim;
import journey.model.types.DataPatternException;
import journey.model.types.DataUnits;

/**
 * Moments as the data of a source write them. If the text does not say how: in the zone of the source and with its offset, so that no hour is
 * there twice.
 *
 * @param unit in which they are counted; unspecified if they are not counted
 * @param pattern in which they are written; empty if they are written as in ISO 8601
 */
record Times(ZoneId zone, DataUnit unit, Optional<DataPattern> pattern) {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
	private static final long MICROSECONDS = 1_000_000;

	static Times of(Source source) {
		return new Times(Recorded.zone(source), source.getTimeUnit(), read(source.getTimePattern()));
	}

	/** The values of a property are written like the times of its source, if it does not say otherwise. */
	Times of(Property property) {
		boolean isSaid = property.getDataUnit() != DataUnit.UNSPECIFIED || property.getPattern() != null;
		return isSaid ? new Times(zone, property.getDataUnit(), read(property.getPattern())) : this;
	}

	private static Optional<DataPattern> read(String pattern) {
		try {
			return pattern == null ? Optional.empty() : Optional.of(DataPattern.of(pattern));
		} catch (DataPatternException e) {
			return Optional.empty();
		}
	}

	String text(long seconds) {
		if (DataUnits.OF_TIMES.contains(unit)) {
			return BigDecimal.valueOf(seconds).multiply(BigDecimal.valueOf(MICROSECONDS / DataUnits.microseconds(unit))).toPlainString();
		}
		ZonedDateTime time = Instant.ofEpochSecond(seconds).atZone(zone);
		return pattern.map(known -> text(known, time)).orElseGet(() -> FORMAT.format(time));
	}

	/** What such a text says: a pattern may know no seconds, and an hour that is there twice is the second one. */
	long said(long seconds) {
		if (pattern.isEmpty() || DataUnits.OF_TIMES.contains(unit)) {
			return seconds;
		}
		LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), zone);
		boolean hasOffset = has(Field.OFFSET);
		LocalDateTime said = time.withHour(has(Field.HOUR) ? time.getHour() : 0).withMinute(has(Field.MINUTE) ? time.getMinute() : 0)
				.withSecond(has(Field.SECOND) ? time.getSecond() : 0);
		return hasOffset ? seconds - time.toEpochSecond(ZoneOffset.UTC) + said.toEpochSecond(ZoneOffset.UTC) : said.atZone(zone).withLaterOffsetAtOverlap().toEpochSecond();
	}

	private boolean has(Field field) {
		return pattern.orElseThrow().fields().contains(field);
	}

	static String text(DataPattern pattern, ZonedDateTime time) {
		StringBuilder text = new StringBuilder();
		for (DataPattern.Part part : pattern.parts()) {
			text.append(switch (part) {
				case Verbatim verbatim -> verbatim.text();
				case Place place -> text(place, time);
			});
		}
		return text.toString();
	}

	private static String text(Place place, ZonedDateTime time) {
		return switch (place.field()) {
			case YEAR -> padded(time.getYear(), place);
			case MONTH -> padded(time.getMonthValue(), place);
			case DAY -> padded(time.getDayOfMonth(), place);
			case HOUR -> padded(time.getHour(), place);
			case MINUTE -> padded(time.getMinute(), place);
			case SECOND -> padded(time.getSecond(), place);
			case FRACTION -> "0".repeat(place.letters());
			case OFFSET -> time.getOffset().getId();
		};
	}

	private static String padded(int value, Place place) {
		String digits = String.valueOf(value);
		return "0".repeat(Math.max(0, place.letters() - digits.length())) + digits;
	}
}
