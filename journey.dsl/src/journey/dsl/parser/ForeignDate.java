// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** A date with points or slashes, with the day first, or in quotes. */
final class ForeignDate implements SlipKind {

	private static final Pattern YEAR_FIRST = Pattern.compile("\"?([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})\"?");
	private static final Pattern DAY_FIRST = Pattern.compile("\"?([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})\"?");

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		for (int first = stumbled; first > stumbled - 3; first--) {
			if (words.is(first - 1, "review", "on", "by")) {
				return slip(words, first);
			}
		}
		return Optional.empty();
	}

	private static Optional<Slip> slip(Words words, int first) {
		int last = words.at(first).startsWith("\"") ? first : first + 4;
		if (!words.isNumber(first) && last > first || words.endOffset(last) - words.offset(first) > 12 || words.endOffset(last) <= words.offset(first)) {
			return Optional.empty();
		}
		String written = words.between(first, last);
		Matcher year = YEAR_FIRST.matcher(written);
		Matcher day = DAY_FIRST.matcher(written);
		if (year.matches()) {
			return date(year.group(1), year.group(2), year.group(3)).map(date -> read(words, first, last, date,
					new Slip(words.offset(first), LanguageProblem.OTHER_SIGN, "=" + date, "=" + written)));
		}
		if (!day.matches()) {
			return Optional.empty();
		}
		boolean dayOrMonth = written.contains("/") && Integer.parseInt(day.group(1)) <= 12;
		return date(day.group(3), day.group(2), day.group(1)).map(date -> read(words, first, last, date, dayOrMonth
				? new Slip(words.offset(first), LanguageProblem.NOT_A_DATE, written)
				: new Slip(words.offset(first), LanguageProblem.OTHER_SIGN, "=" + date, "=" + written)));
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Slip read(Words words, int first, int last, LocalDate date, Slip slip) {
		String[] parts = date.toString().split("-");
		int end = words.endOffset(last);
		return slip.insert(words.offset(first), parts[0], "-", parts[1], "-").read(words.offset(first), new Reading(InternalJourneyLexer.RULE_INT, end, parts[2]));
	}
}
