// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;

import journey.model.journey.NamedElement;
import journey.model.journey.Quantity;
import journey.model.journey.Span;
import journey.model.journey.Threshold;
import journey.model.journey.TimeUnit;
import journey.model.messages.Messages;
import journey.model.queries.Names;
import journey.model.queries.TimeUnits;

/** The words of a report in the language of its reader. */
public final class ReportTexts {

	private static final Messages MESSAGES = new Messages(ReportTexts.class);
	/** A value stays with its sign where a line ends. */
	private static final String NO_BREAK = "\u00A0";

	private static final String NOT_SAID = "unspecified";

	private final Locale locale;

	public ReportTexts(Locale locale) {
		this.locale = locale;
	}

	public Locale locale() {
		return locale;
	}

	public String language() {
		return locale.getLanguage();
	}

	public String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	/** The word for a literal of a vocabulary; empty if it was not said. */
	public String word(Enumerator literal) {
		if (literal == null || literal.getLiteral().equals(NOT_SAID)) {
			return "";
		}
		return text(literal.getClass().getSimpleName() + "." + literal.getLiteral());
	}

	/**
	 * A word that a text may choose freely: in the language of the reader if it is one of those that the journey language
	 * proposes, else as it stands; empty if it was not said.
	 */
	public String proposedWord(String vocabulary, String word) {
		return word == null ? "" : MESSAGES.find(locale, vocabulary + "." + word).orElse(word);
	}

	/** A sentence of a rule whose French quotes and signs stay with their words where a line ends. */
	public String unbroken(String sentence) {
		if (!isFrench()) {
			return sentence;
		}
		return sentence.replace("« ", "«\u00A0").replace(" »", "\u00A0»").replace(" :", "\u00A0:").replace(" ;", "\u202F;").replace(" ?", "\u202F?");
	}

	/** What the reader calls an element. */
	public String title(NamedElement element) {
		return Names.title(element, locale);
	}

	/** A share, an amount or a bare number, such as 3,5 % in French. */
	public String quantity(Quantity quantity) {
		if (quantity == null || quantity.getNumber() == null) {
			return "";
		}
		return quantity.isPercent() ? text("number.percent", number(quantity.getNumber())) : amount(quantity.getNumber(), quantity.getUnit());
	}

	/** A number of something: of a unit of time, of a currency, of anything else, or of nothing. */
	public String amount(BigDecimal number, String unit) {
		if (unit == null) {
			return number(number);
		}
		Optional<TimeUnit> time = TimeUnits.of(unit);
		if (time.isPresent()) {
			return time(number, time.get());
		}
		Optional<String> currency = MESSAGES.find(locale, "currency." + unit);
		return currency.isPresent() ? sign(number) + text("number.money", number(number.abs()), currency.get())
				: text("number.unit", number(number), unit);
	}

	/** Whether a unit is a currency that has a sign. */
	public boolean isCurrency(String unit) {
		return unit != null && MESSAGES.find(locale, "currency." + unit).isPresent();
	}

	/** A unit by itself, as in the head of a column. */
	public String unit(String unit) {
		Optional<TimeUnit> time = TimeUnits.of(unit);
		return time.isPresent() ? word(time.get()) : proposedWord("currency", unit);
	}

	/** A comparison with a value, such as ≥ 3.5%. */
	public String threshold(Threshold threshold) {
		return threshold == null ? "" : word(threshold.getOperator()) + NO_BREAK + quantity(threshold.getValue());
	}

	public String span(Span span) {
		return span == null || span.getAmount() == null ? "" : time(span.getAmount(), span.getUnit());
	}

	private String time(BigDecimal amount, TimeUnit unit) {
		return text("number.unit", number(amount), isSingular(amount) ? text("one." + unit.getLiteral()) : word(unit));
	}

	/** English says one day and 1.5 days, French 1,5 jour and 2 jours. */
	private boolean isSingular(BigDecimal amount) {
		return isFrench() ? amount.abs().compareTo(BigDecimal.TWO) < 0 : amount.compareTo(BigDecimal.ONE) == 0;
	}

	private boolean isFrench() {
		return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
	}

	public String date(LocalDate date) {
		return text("date", date.getDayOfMonth() == 1 ? text("date.first") : date.getDayOfMonth(), text("month." + date.getMonthValue()), date.getYear());
	}

	/** Digits in groups of three from five digits on. */
	public String number(BigDecimal number) {
		String[] parts = number.abs().toPlainString().split("\\.");
		String whole = parts[0].length() < 5 ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", text("number.group"));
		return sign(number) + (parts.length == 1 ? whole : whole + text("number.point") + parts[1]);
	}

	public String number(long number) {
		return number(BigDecimal.valueOf(number));
	}

	private static String sign(BigDecimal number) {
		return number.signum() < 0 ? "−" : "";
	}
}
