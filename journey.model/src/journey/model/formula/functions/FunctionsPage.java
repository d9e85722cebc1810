// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.messages.Messages;

/** The reference of all functions, in Markdown: docs/kpi-functions.md is this page in English. */
public final class FunctionsPage {

	private static final Messages TEXTS = new Messages(Function.class);
	/** What holds for all functions. */
	private static final List<String> NOTES = List.of("window", "records", "customers", "ratios", "open", "moves", "parts");

	private final Locale locale;
	private final StringBuilder page = new StringBuilder();

	private FunctionsPage(Locale locale) {
		this.locale = locale;
	}

	public static String write(Locale locale) {
		FunctionsPage page = new FunctionsPage(locale);
		page.writeHead();
		Functions.ALL.forEach(page::write);
		return page.page.toString();
	}

	private void writeHead() {
		page.append("# ").append(text("page.title")).append("\n\n").append(text("page.start")).append("\n\n");
		page.append(text("page.list")).append('\n');
		page.append(String.join(",\n", Functions.ALL.stream().map(function -> "[`" + function.name() + "`](#" + function.name() + ")").toList())).append(".\n\n");
		NOTES.forEach(note -> page.append("- ").append(text("page.note." + note)).append('\n'));
	}

	private void write(Function function) {
		page.append("\n## ").append(function.name()).append("\n\n`").append(function.heading()).append("`\n\n");
		page.append(text("function." + function.name())).append("\n\n");
		function.inputs().forEach(input -> item("page.input", "`" + input.name() + "`", oneOf(input.kinds())));
		item("page.needs", words(function.needs()));
		item("page.takes", words(function.takes().stream().filter(part -> !function.needs().contains(part)).toList()));
		page.append("- ").append(text("counted." + function.counted().name().toLowerCase(Locale.ROOT))).append('\n');
		item("page.worth", text("worth." + function.name()));
		page.append("\n```\n").append(function.example()).append("\n```\n");
	}

	/** A line of the list, unless there is nothing to say. */
	private void item(String key, String... arguments) {
		if (Stream.of(arguments).noneMatch(String::isEmpty)) {
			page.append("- ").append(text(key, (Object[]) arguments)).append('\n');
		}
	}

	private String oneOf(List<InputKind> kinds) {
		return String.join(text("page.or"), kinds.stream().map(kind -> text(kind.key())).toList());
	}

	private String words(Set<Part> parts) {
		return words(new ArrayList<>(parts));
	}

	private String words(List<Part> parts) {
		return String.join(", ", Stream.of(Part.values()).filter(parts::contains).map(part -> text("part." + part.word())).toList());
	}

	private String text(String key, Object... arguments) {
		return TEXTS.text(locale, key, arguments);
	}
}
