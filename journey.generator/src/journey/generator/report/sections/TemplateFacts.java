// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Objects;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.model.journey.Template;
import journey.model.journey.Translation;

/** What a template says of the KPIs from it: which of several definitions they follow, and who gives it. */
final class TemplateFacts {

	private final ReportContext context;

	TemplateFacts(ReportContext context) {
		this.context = context;
	}

	/** @param template null for a KPI without one */
	List<Fact> facts(Template template) {
		if (template == null) {
			return List.of();
		}
		return List.of(
				context.fact("kpi.definition", translated(template.getDefinition(), template.getDefinitionTranslations())),
				context.fact("kpi.variant", translated(template.getVariant(), template.getVariantTranslations())),
				context.fact("kpi.reference", template.getCitations().stream().map(RichText::address).toList()),
				context.fact("kpi.version", translated(template.getVersion(), List.of())));
	}

	private String translated(String text, List<Translation> translations) {
		return translations.stream().filter(translation -> translation.getLanguage().getLiteral().equals(context.locale().getLanguage()))
				.map(Translation::getTitle).filter(Objects::nonNull).findFirst().orElse(text == null ? "" : text);
	}
}
