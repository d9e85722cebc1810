// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the language writes it: year, month and day. */
final class DayConverter implements ITypeConverter<LocalDate> {

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	@Override
	public LocalDate convert(String text) {
		if (!DAY.matcher(text).matches()) {
			throw noDay(text);
		}
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw noDay(text);
		}
	}

	private static TypeConversionException noDay(String text) {
		return new TypeConversionException("'" + text + "' is no day such as 2027-01-31");
	}
}
