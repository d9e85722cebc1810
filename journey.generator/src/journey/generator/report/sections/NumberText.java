// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.OffsetDateTime;

import journey.generator.report.ReportTexts;
import journey.model.results.KpiResult;
import journey.model.results.Measured;

/** Measured numbers as a reader writes them: no more digits than anybody compares. */
final class NumberText {

	private static final String PERCENT = "%";
	private static final int DIGITS = 3;
	private static final BigDecimal CENTS_BELOW = BigDecimal.valueOf(100);

	private final ReportTexts texts;

	NumberText(ReportTexts texts) {
		this.texts = texts;
	}

	/** A value in its unit; empty if there is none. */
	String value(Double value, String unit) {
		return value == null ? "" : value(BigDecimal.valueOf(value), unit);
	}

	String value(KpiResult result) {
		return value(result.getValue(), result.getUnit());
	}

	private String value(BigDecimal value, String unit) {
		if (PERCENT.equals(unit)) {
			return share(value);
		}
		return texts.amount(texts.isCurrency(unit) ? money(value) : rounded(value), unit);
	}

	/** A number that stands beside others of the same unit: with its unit only if that is a sign. */
	String level(BigDecimal value, String unit) {
		return PERCENT.equals(unit) || texts.isCurrency(unit) ? value(value, unit) : texts.number(rounded(value));
	}

	/** A share as a percentage; empty if it is not known. */
	String share(Double share) {
		return share == null ? "" : share(BigDecimal.valueOf(share));
	}

	private String share(BigDecimal share) {
		return texts.text("number.percent", texts.number(rounded(share.movePointRight(2))));
	}

	/** A part of a whole that is more than nothing; empty if the whole is nothing. */
	String share(long part, long whole) {
		return whole <= 0 ? "" : share(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
	}

	/** A number of cases; empty if it is not known. */
	String count(Long count) {
		return count == null ? "" : texts.number(count);
	}

	/** What the value was divided from; empty if it is no quotient. */
	String quotient(Measured measured) {
		return measured.getNumerator() == null || measured.getDenominator() == null ? ""
				: texts.text("measured.quotient", number(measured.getNumerator()), number(measured.getDenominator()));
	}

	/** Where the value lies with a probability of 95%; empty if nobody knows. */
	String interval(Measured measured, String unit) {
		return measured.getLow() == null || measured.getHigh() == null ? ""
				: texts.text("measured.interval", level(BigDecimal.valueOf(measured.getLow()), unit), value(measured.getHigh(), unit));
	}

	/** The days of a window; its end is the first moment that is no longer part of it. */
	String window(OffsetDateTime from, OffsetDateTime until) {
		if (until == null) {
			return "";
		}
		return from == null ? texts.text("measured.until", lastDay(until)) : texts.text("measured.window", day(from), lastDay(until));
	}

	String lastDay(OffsetDateTime until) {
		return until == null ? "" : texts.date(until.minusNanos(1).toLocalDate());
	}

	String day(OffsetDateTime moment) {
		return moment == null ? "" : texts.date(moment.toLocalDate());
	}

	private String number(Double number) {
		return texts.number(rounded(BigDecimal.valueOf(number)));
	}

	/** With cents as long as they count for something. */
	private static BigDecimal money(BigDecimal value) {
		return value.setScale(value.abs().compareTo(CENTS_BELOW) < 0 && value.stripTrailingZeros().scale() > 0 ? 2 : 0, RoundingMode.HALF_UP);
	}

	/** Whole numbers keep all of their digits. */
	private static BigDecimal rounded(BigDecimal value) {
		BigDecimal shown = value.stripTrailingZeros();
		int whole = shown.precision() - shown.scale();
		BigDecimal rounded = shown.setScale(Math.max(0, Math.min(shown.scale(), DIGITS - whole)), RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}
}
