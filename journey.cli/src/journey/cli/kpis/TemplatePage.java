// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import journey.cli.terminal.PlainText;
import journey.cli.terminal.WrappedText;
import journey.model.formula.FormulaText;
import journey.model.journey.Parameter;
import journey.model.journey.Template;
import journey.model.queries.Names;

/** Everything about one template, for a terminal. */
public final class TemplatePage {

	private static final int WIDTH = 80;
	private static final String GAP = "  ";
	private static final String EXAMPLE_INDENT = "    ";

	private final KnownTemplates templates;
	private final TemplateWords words;
	private final TemplateExample example;

	public TemplatePage(KnownTemplates templates, TemplateWords words, TemplateExample example) {
		this.templates = templates;
		this.words = words;
		this.example = example;
	}

	/** One page after the other, with a line between. */
	public List<String> lines(List<Template> chosen) {
		List<String> lines = new ArrayList<>();
		for (Template template : chosen) {
			if (!lines.isEmpty()) {
				lines.addAll(List.of("", "-".repeat(WIDTH), ""));
			}
			lines.addAll(lines(template));
		}
		return lines;
	}

	private List<String> lines(Template template) {
		List<String> lines = new ArrayList<>();
		lines.add(Names.name(template) + GAP + words.title(template));
		addParagraph(words.definition(template), lines);
		addTable(facts(template), lines);
		addTable(heading("page.parameters"), parameters(template), lines);
		addTable(heading("page.variants"), others(template), lines);
		lines.add("");
		lines.add(heading("page.example"));
		lines.add("");
		example.of(template).lines().forEach(line -> lines.add(EXAMPLE_INDENT + line.replace("\t", EXAMPLE_INDENT)));
		return lines.stream().map(line -> PlainText.of(line).stripTrailing()).toList();
	}

	private String heading(String key) {
		return words.text(key).toUpperCase(Locale.ROOT);
	}

	private static void addParagraph(String text, List<String> lines) {
		if (!text.isEmpty()) {
			lines.add("");
			lines.addAll(WrappedText.lines(text, WIDTH));
		}
	}

	private Map<String, String> facts(Template template) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(words.text("page.code"), template.getCode());
		facts.put(words.text("page.variant"), words.variant(template));
		facts.put(words.text("page.formula"), FormulaText.of(template.getFormula()));
		facts.put(words.text("page.unit"), words.unit(template));
		facts.put(words.text("page.better"), words.direction(template));
		facts.put(words.text("page.window"), words.window(template));
		facts.put(words.text("page.minimum"), template.getMinimumSample() == null ? "" : template.getMinimumSample().toString());
		facts.put(words.text("page.stages"), words.stages(template));
		facts.put(words.text("page.sources"), words.sources(template));
		facts.put(words.text("page.citation"), String.join("; ", template.getCitations()));
		facts.put(words.text("page.version"), template.getVersion());
		return facts;
	}

	private Map<String, String> parameters(Template template) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (Parameter parameter : template.getParameters()) {
			String preset = words.presetInWords(parameter);
			String described = words.text("page.parameter", words.title(parameter), TemplateWords.kind(parameter));
			parameters.put(Names.name(parameter), preset.isEmpty() ? described : words.text("page.preset", described, preset));
		}
		return parameters;
	}

	private Map<String, String> others(Template template) {
		Map<String, String> others = new LinkedHashMap<>();
		templates.others(template).forEach(other -> others.put(Names.name(other), words.variant(other)));
		return others;
	}

	private static void addTable(String heading, Map<String, String> rows, List<String> lines) {
		if (!rows.isEmpty()) {
			lines.add("");
			lines.add(heading);
			addTable(rows, lines);
		}
	}

	/** Names on the left, what is said of them on the right; what is not said is left out. */
	private static void addTable(Map<String, String> rows, List<String> lines) {
		int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
		lines.add("");
		rows.forEach((name, value) -> {
			if (value != null && !value.isEmpty()) {
				lines.add(GAP + name + " ".repeat(width - name.length()) + GAP + value);
			}
		});
	}
}
