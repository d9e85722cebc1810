// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.cli.kpis.KnownTemplates;
import journey.cli.kpis.TemplateWords;
import journey.generator.text.MarkdownText;
import journey.model.formula.FormulaText;
import journey.model.journey.Parameter;
import journey.model.journey.Template;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The page about the standard KPIs is made from the library; -Dgolden.accept=true writes it. */
class KpisPageTest {

	private static final TemplateWords WORDS = new TemplateWords(Locale.ENGLISH);

	private final KnownTemplates templates = KnownTemplates.of(JourneyText.check("").workspace().files().get(0).resource().getResourceSet(), List.of());

	@Test
	void thePageSaysWhatTheLibrarySays() {
		Golden.file(Project.root().resolve("docs/kpis.md")).check(page());
	}

	private String page() {
		StringBuilder page = new StringBuilder("""
				# The standard KPIs

				The templates of the namespace `std.kpis`, by the stage that they usually measure. A KPI comes from one of them by name:
				`kpi Conversion from std.kpis.conversion_rate(start: ProductViewed, goal: OrderPlaced) { }`, or without `std.kpis.` after
				`import std.kpis.*`. `journey kpis conversion_rate` explains one, with a complete example. Where there are several definitions of
				one KPI, each is a template of its own, and says what tells it from the others.

				This page is made from the library.
				""");
		Stream.concat(Stream.of(CanonicalStage.values()).map(Optional::of), Stream.of(Optional.<CanonicalStage>empty())).forEach(stage -> {
			page.append("\n## ").append(WORDS.heading(stage)).append("\n");
			templates.at(stage).forEach(template -> page.append(section(template)));
		});
		return page.toString();
	}

	private String section(Template template) {
		StringBuilder section = new StringBuilder("\n### ").append(Names.name(template)).append("\n\n");
		section.append("**").append(MarkdownText.inline(WORDS.title(template))).append("** (").append(template.getCode());
		if (!WORDS.variant(template).isEmpty()) {
			section.append(", ").append(MarkdownText.inline(WORDS.variant(template)));
		}
		section.append("). ").append(MarkdownText.inline(WORDS.definition(template))).append("\n\n");
		section.append("    ").append(FormulaText.of(template.getFormula())).append("\n\n");
		for (Parameter parameter : template.getParameters()) {
			String preset = TemplateWords.preset(parameter);
			section.append("- `").append(Names.name(parameter)).append("`: ").append(MarkdownText.inline(WORDS.title(parameter))).append(" (")
					.append(TemplateWords.kind(parameter)).append(preset.isEmpty() ? "" : ", " + preset + " if nothing is said").append(")\n");
		}
		section.append("\n").append(String.join("; ", Stream.of(fact("unit", WORDS.unit(template)), fact("better", WORDS.direction(template)),
				fact("window", WORDS.window(template)), fact("cases needed", template.getMinimumSample() == null ? "" : template.getMinimumSample().toString()),
				fact("source", WORDS.sources(template)), fact("reference", String.join(", ", template.getCitations())))
				.filter(fact -> !fact.isEmpty()).toList())).append(".\n");
		return section.toString();
	}

	private static String fact(String name, String value) {
		return value.isEmpty() ? "" : name + ": " + MarkdownText.inline(value);
	}
}
