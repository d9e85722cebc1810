// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

import journey.generator.report.ReportTexts;
import journey.model.journey.GroupType;
import journey.model.journey.LegalBasis;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.NamedElement;
import journey.model.journey.OneOfType;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.Span;
import journey.model.journey.SurveyInstrument;
import journey.model.journey.ValueKind;
import journey.model.messages.Messages;

/** The words of the checklist in the language of its reader. */
final class GuideTexts {

	private static final Messages MESSAGES = new Messages(GuideTexts.class);

	private final Locale locale;
	private final ReportTexts report;

	GuideTexts(Locale locale) {
		this.locale = locale;
		this.report = new ReportTexts(locale);
	}

	String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	/** Words, times and amounts as in the report. */
	ReportTexts report() {
		return report;
	}

	String word(SurveyInstrument instrument) {
		return instrument == SurveyInstrument.UNSPECIFIED ? "" : own(instrument);
	}

	String word(LegalBasis basis) {
		return basis == LegalBasis.UNSPECIFIED ? "" : own(basis);
	}

	String titles(Collection<? extends NamedElement> elements) {
		return elements.stream().map(report::title).collect(Collectors.joining(", "));
	}

	String span(Span span) {
		return report.span(span);
	}

	/** A type in words; empty if a broken file gives none. */
	String type(PropertyType type) {
		return switch (type) {
			case SimpleType simple -> simple.getKind() == ValueKind.UNSPECIFIED ? "" : own(simple.getKind());
			case MoneyType money -> text("type.money", money.getCurrency());
			case OneOfType oneOf -> text("type.oneOf", quoted(oneOf.getValues()));
			case ListType list -> text("type.list", type(list.getElement()));
			case GroupType group -> text("type.group");
			case null, default -> "";
		};
	}

	private String quoted(List<String> values) {
		return values.stream().map(value -> text("quoted", value)).collect(Collectors.joining(", "));
	}

	private String own(Enumerator literal) {
		return text(literal.getClass().getSimpleName() + "." + literal.getLiteral());
	}
}
