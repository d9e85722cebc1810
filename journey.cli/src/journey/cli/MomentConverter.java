// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, which is its beginning, or a day with a time of the clock. */
final class MomentConverter implements ITypeConverter<LocalDateTime> {

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
	private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

	@Override
	public LocalDateTime convert(String text) {
		if (!DAY.matcher(text).matches() && !MOMENT.matcher(text).matches()) {
			throw noMoment(text);
		}
		try {
			return LocalDateTime.parse(DAY.matcher(text).matches() ? text + "T00:00" : text);
		} catch (DateTimeParseException e) {
			throw noMoment(text);
		}
	}

	private static TypeConversionException noMoment(String text) {
		return new TypeConversionException("'" + text + "' is no time such as 2027-01-31 or 2027-01-31T08:30");
	}
}
