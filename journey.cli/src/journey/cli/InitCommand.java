// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import journey.cli.terminal.PlainText;
import journey.dsl.library.JourneyTemplate;
import journey.dsl.workspace.IoFailures;
import journey.model.messages.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Writes a journey of five stages to begin with. An existing file is never overwritten.")
final class InitCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private static final Messages MESSAGES = new Messages(InitCommand.class);
	private static final String FILE = "first.journey";

	private final Console console;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".", description = "The folder; made if it is not there; default: the current one.")
	private String folder;

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "EN",
			description = "Language of the texts: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private WorkspaceOptions.Lang lang;

	InitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		String shown = PlainText.of(folder.isEmpty() ? FILE : folder + "/" + FILE);
		try {
			Path file = console.folder().resolve(folder).resolve(FILE);
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.write(file, JourneyTemplate.text(lang.locale).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
			console.err().println(MESSAGES.text(lang.locale, "init.written", shown));
			return ExitCode.FINE;
		} catch (FileAlreadyExistsException there) {
			console.err().println(MESSAGES.text(lang.locale, "init.exists", shown));
		} catch (IOException failure) {
			console.err().println(MESSAGES.text(lang.locale, "format.failed", shown, IoFailures.reason(failure, lang.locale)));
		} catch (InvalidPathException notAPath) {
			console.err().println(MESSAGES.text(lang.locale, "format.failed", shown, notAPath.getReason()));
		}
		return ExitCode.INPUT_OUTPUT;
	}
}
