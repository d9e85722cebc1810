// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.JourneyFile;
import journey.model.journey.Language;
import journey.model.journey.NamedElement;
import journey.model.messages.Messages;
import journey.model.queries.Names;

/** The words of a diagram, in the language of its readers if it is known, else in that of its workspace; English if it says none. */
record Wording(Locale locale) {

	private static final Messages MESSAGES = new Messages(Wording.class);
	private static final String PERCENT = "%";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

	static Wording of(EObject element) {
		return ReadersLanguage.of(element).map(Wording::new).orElseGet(() -> ofWorkspace(element));
	}

	private static Wording ofWorkspace(EObject element) {
		for (JourneyFile file : Files.around(element)) {
			if (file.getWorkspace() != null && file.getWorkspace().getLanguage() != Language.UNSPECIFIED) {
				return new Wording(Locale.of(file.getWorkspace().getLanguage().getLiteral()));
			}
		}
		return new Wording(Locale.ENGLISH);
	}

	String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	/** The word for a literal of a vocabulary. */
	String word(Enumerator literal) {
		return text(literal.getClass().getSimpleName() + "." + literal.getLiteral());
	}

	/** What people call an element; empty if its name leads nowhere. */
	String title(NamedElement element) {
		return Linked.leadsSomewhere(element) ? Names.title(element, locale) : "";
	}

	/** A share, such as 15.4%. */
	String share(double share) {
		return percent(BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
	}

	String percent(BigDecimal number) {
		return text("number.percent", number(number));
	}

	/** A value with its unit; null if it has none. */
	String amount(double value, String unit) {
		if (PERCENT.equals(unit)) {
			return share(value);
		}
		BigDecimal exact = BigDecimal.valueOf(value);
		BigDecimal rounded = exact.abs().compareTo(HUNDRED) < 0 ? exact.round(THREE_DIGITS) : exact.setScale(0, RoundingMode.HALF_UP);
		return unit == null ? number(rounded) : text("number.unit", number(rounded), unit);
	}

	String number(long number) {
		return number(BigDecimal.valueOf(number));
	}

	/** Digits in groups of three from five digits on, as in reports. */
	private String number(BigDecimal number) {
		BigDecimal shortest = number.stripTrailingZeros();
		String[] parts = shortest.abs().toPlainString().split("\\.");
		String whole = parts[0].length() < 5 ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", text("number.group"));
		return (shortest.signum() < 0 ? "−" : "") + (parts.length == 1 ? whole : whole + text("number.point") + parts[1]);
	}
}
