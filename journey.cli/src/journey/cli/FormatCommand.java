// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.inject.Injector;

import journey.cli.terminal.PlainText;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.IoFailures;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.WorkspaceLoader;
import journey.generator.output.Replacement;
import journey.model.messages.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "format", description = "Formats the files of a workspace in place; files with syntax errors are left alone.")
final class FormatCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private static final Messages MESSAGES = new Messages(FormatCommand.class);

	private final Console console;

	@Mixin
	private WorkspaceOptions options;

	@Option(names = "--check", description = "Change nothing; fail and name the files that are not formatted.")
	private boolean check;

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(console.folder(), options.paths);
		FileFormatter formatter = language.getInstance(FileFormatter.class);
		Locale locale = options.locale(workspace.index());
		UnreadableFiles.print(workspace.unreadable(), console, locale);
		int exitCode = workspace.unreadable().isEmpty() ? ExitCode.FINE : ExitCode.INPUT_OUTPUT;
		for (SourceFile file : workspace.files()) {
			exitCode = Math.max(exitCode, format(file, formatter, locale));
		}
		return exitCode;
	}

	private int format(SourceFile file, FileFormatter formatter, Locale locale) {
		String name = PlainText.ofFile(file.name());
		if (formatter.isBroken(file)) {
			console.err().println(MESSAGES.text(locale, "format.broken", name));
			return ExitCode.FINDINGS;
		}
		String formatted = formatter.format(file);
		if (formatted.equals(file.text())) {
			return ExitCode.FINE;
		}
		if (check) {
			console.out().println(MESSAGES.text(locale, "format.needed", name));
			return ExitCode.FINDINGS;
		}
		try {
			Path place = console.folder().resolve(file.name()).toRealPath();
			if (!Arrays.equals(Files.readAllBytes(place), file.text().getBytes(StandardCharsets.UTF_8))) {
				console.err().println(MESSAGES.text(locale, "format.changed", name));
				return ExitCode.INPUT_OUTPUT;
			}
			Replacement.write(place, formatted);
			return ExitCode.FINE;
		} catch (IOException failure) {
			console.err().println(MESSAGES.text(locale, "format.failed", name, PlainText.of(IoFailures.reason(failure, locale))));
			return ExitCode.INPUT_OUTPUT;
		}
	}
}
