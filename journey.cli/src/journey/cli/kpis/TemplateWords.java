// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;

import journey.generator.report.ReportTexts;
import journey.model.formula.FormulaText;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Period;
import journey.model.journey.Template;
import journey.model.journey.Translation;
import journey.model.messages.Messages;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;

/** What a template says, in the language of the reader. */
public final class TemplateWords {

	private static final Messages MESSAGES = new Messages(TemplateWords.class);

	private final Locale locale;
	private final ReportTexts texts;

	public TemplateWords(Locale locale) {
		this.locale = locale;
		this.texts = new ReportTexts(locale);
	}

	public String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	public String definition(Template template) {
		return translated(template.getDefinition(), template.getDefinitionTranslations());
	}

	public String variant(Template template) {
		return translated(template.getVariant(), template.getVariantTranslations());
	}

	/** The unit; a template of money leaves it to its inputs. */
	public String unit(Template template) {
		if (template.getUnit() != null) {
			return texts.unit(template.getUnit());
		}
		boolean money = template.getParameters().stream().anyMatch(parameter -> parameter.getContent() == ParameterContent.MONEY);
		return money ? text("unit.money") : "";
	}

	public String direction(Template template) {
		return texts.word(template.getDirection());
	}

	public String window(Template template) {
		String span = texts.span(template.getWindow());
		return template.getEvery() == Period.UNSPECIFIED ? span : texts.text("kpi.window", span, texts.word(template.getEvery()));
	}

	public String stages(Template template) {
		return String.join(", ", template.getStages().stream().map(stage -> Names.title(stage, locale)).toList());
	}

	public String sources(Template template) {
		return String.join(", ", template.getSources().stream().map(texts::word).toList());
	}

	public String title(Template template) {
		return Names.title(template, locale);
	}

	public String title(Parameter parameter) {
		return Names.title(parameter, locale);
	}

	/** What a parameter stands for, as the language writes it: survey of csat(top2 of 5). */
	public static String kind(Parameter parameter) {
		StringBuilder kind = new StringBuilder(parameter.getKind().getLiteral());
		if (parameter.getContent() != ParameterContent.UNSPECIFIED) {
			kind.append(" of ").append(parameter.getContent().getLiteral());
		}
		if (parameter.getVariant() != null) {
			kind.append("(").append(parameter.getVariant()).append(" of ").append(parameter.getScale()).append(")");
		}
		return kind.toString();
	}

	/** The preset of a parameter as the language writes it; empty if it has none. */
	public static String preset(Parameter parameter) {
		return FormulaText.of(parameter.getPreset());
	}

	/** The preset of a parameter for people; empty if it has none. */
	public String presetInWords(Parameter parameter) {
		return texts.quantity(parameter.getPreset());
	}

	/** The heading above the templates that measure a stage. */
	public String heading(Optional<CanonicalStage> stage) {
		return text(stage.map(known -> "stage." + known.word()).orElse("stage.any"));
	}

	private String translated(String text, EList<Translation> translations) {
		List<String> found = translations.stream().filter(translation -> translation.getLanguage().getLiteral().equals(locale.getLanguage()))
				.map(Translation::getTitle).toList();
		return found.isEmpty() ? text == null ? "" : text : found.get(0);
	}
}
