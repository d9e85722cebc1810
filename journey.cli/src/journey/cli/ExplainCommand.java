// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import journey.cli.explain.RulePage;
import journey.cli.findings.KnownCode;
import journey.cli.terminal.PlainText;
import journey.model.text.Suggestion;
import journey.model.messages.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Explains a code: what is found, why it matters and how to fix it. Without a code it lists all.")
final class ExplainCommand implements Callable<Integer> {

	private static final Messages MESSAGES = new Messages(RulePage.class);

	@Mixin
	private HelpOption help;

	private final Console console;

	@Parameters(paramLabel = "CODE", arity = "0..1", description = "A code such as TPT-304; default: list all codes.")
	private String code;

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "EN",
			description = "Language: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. The pages of the rules are in English.")
	private WorkspaceOptions.Lang lang;

	ExplainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (code == null) {
			KnownCode.ALL.forEach(known -> print(known.line(lang.locale)));
			return ExitCode.FINE;
		}
		Optional<KnownCode> known = KnownCode.find(code);
		known.ifPresentOrElse(this::explain, this::complain);
		return known.isPresent() ? ExitCode.FINE : ExitCode.WRONG_USAGE;
	}

	private void explain(KnownCode known) {
		print(known.line(lang.locale));
		print("");
		switch (known.kind()) {
			case RULE -> RulePage.of(known).ifPresent(this::print);
			case LANGUAGE -> print(text("kind.language"));
			case FILE -> print(text("kind.file"));
		}
	}

	private void print(RulePage page) {
		if (!lang.locale.equals(Locale.ENGLISH)) {
			print(text("page.english"));
			print("");
		}
		page.lines().forEach(this::print);
	}

	private void complain() {
		List<String> codes = KnownCode.ALL.stream().map(KnownCode::code).toList();
		console.err().println(Suggestion.nearest(code, codes)
				.map(meant -> text("code.meant", PlainText.of(code), meant))
				.orElseGet(() -> text("code.unknown", PlainText.of(code))));
		console.err().println(text("code.list"));
	}

	private String text(String key, Object... arguments) {
		return MESSAGES.text(lang.locale, key, arguments);
	}

	private void print(String line) {
		console.out().print(line + "\n");
	}
}
