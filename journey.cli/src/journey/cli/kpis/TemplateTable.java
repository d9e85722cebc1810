// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.cli.terminal.PlainText;
import journey.model.journey.Template;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;

/** All templates by the stage that they usually measure, one on a line, variants below what they vary. */
public final class TemplateTable {

	private static final String INDENT = "  ";
	private static final String GAP = "  ";

	private final KnownTemplates templates;
	private final TemplateWords words;

	public TemplateTable(KnownTemplates templates, TemplateWords words) {
		this.templates = templates;
		this.words = words;
	}

	public List<String> lines() {
		List<List<String>> rows = templates.all().stream().map(this::row).toList();
		int[] widths = widths(rows);
		List<String> lines = new ArrayList<>();
		for (Optional<CanonicalStage> stage : stages()) {
			List<Template> here = templates.at(stage);
			if (!here.isEmpty()) {
				lines.add((lines.isEmpty() ? "" : "\n") + words.heading(stage));
				here.forEach(template -> lines.add(line(row(template), widths)));
			}
		}
		return lines;
	}

	static List<Optional<CanonicalStage>> stages() {
		return Stream.concat(Stream.of(CanonicalStage.values()).map(Optional::of), Stream.of(Optional.<CanonicalStage>empty())).toList();
	}

	private List<String> row(Template template) {
		String indent = KnownTemplates.base(template) == template ? "" : INDENT;
		return Stream.of(template.getCode() == null ? "" : template.getCode(), indent + Names.name(template), words.title(template), words.unit(template),
				words.direction(template)).map(PlainText::of).toList();
	}

	private static String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder(INDENT);
		for (int i = 0; i < row.size(); i++) {
			line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
		}
		return line.toString().stripTrailing();
	}

	private static int[] widths(List<List<String>> rows) {
		int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
		for (List<String> row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		return widths;
	}
}
