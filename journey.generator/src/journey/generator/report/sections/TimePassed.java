// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import journey.generator.report.ReportTexts;
import journey.model.journey.TimeUnit;

/** How long ago something was, as people say it: in days up to two weeks, in weeks up to two months, in months up to two years. */
record TimePassed(long amount, TimeUnit unit) {

	private static final int DAYS = 14;
	private static final int MONTHS_IN_WEEKS = 2;
	private static final int MONTHS = 24;

	/** The full days, weeks, months or years from one day to another. */
	static TimePassed between(LocalDate day, LocalDate today) {
		long months = ChronoUnit.MONTHS.between(day, today);
		if (ChronoUnit.DAYS.between(day, today) < DAYS) {
			return new TimePassed(ChronoUnit.DAYS.between(day, today), TimeUnit.DAYS);
		}
		if (months < MONTHS_IN_WEEKS) {
			return new TimePassed(ChronoUnit.WEEKS.between(day, today), TimeUnit.WEEKS);
		}
		return months < MONTHS ? new TimePassed(months, TimeUnit.MONTHS) : new TimePassed(ChronoUnit.YEARS.between(day, today), TimeUnit.YEARS);
	}

	/** Such as 3 days or 14 months. */
	String in(ReportTexts texts) {
		return texts.amount(BigDecimal.valueOf(amount), unit.getLiteral());
	}
}
