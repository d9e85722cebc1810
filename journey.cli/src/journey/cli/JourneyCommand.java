// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import journey.cli.terminal.PlainText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command "journey" with its subcommands. */
@Command(name = "journey", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Checks customer journeys written as text, and turns them into collection specs, diagrams and reports, and measures them.",
		synopsisSubcommandLabel = "COMMAND",
		footer = {"", "Exit codes: 0 fine; 1 findings, or a check that failed; 2 wrong usage;",
				"3 an input could not be read or an output not written."})
public final class JourneyCommand {

	private JourneyCommand() {
	}

	/** Runs the command and returns its exit code; see {@link ExitCode}. Never ends the program. */
	public static int run(Console console, String... arguments) {
		CommandLine command = new CommandLine(new JourneyCommand());
		command.addSubcommand(new BuildCommand(console));
		command.addSubcommand(new ValidateCommand(console));
		command.addSubcommand(new ExplainCommand(console));
		command.addSubcommand(new KpisCommand(console));
		command.addSubcommand(new GenerateCommand(console));
		command.addSubcommand(new ReportCommand(console));
		command.addSubcommand(new DiagramCommand(console));
		command.addSubcommand(new MeasureCommand(console));
		command.addSubcommand(new SimulateCommand(console));
		command.addSubcommand(new SchemaCommand(console));
		command.addSubcommand(new InitCommand(console));
		command.addSubcommand(new FormatCommand(console));
		command.addSubcommand(new LspCommand());
		command.addSubcommand(new HelpCommand());
		command.getSubcommands().values().forEach(subcommand -> subcommand.getCommandSpec().versionProvider(new Version()));
		command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
		command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
		command.setExpandAtFiles(false);
		command.setExecutionExceptionHandler((failure, failed, parsed) -> {
			console.err().println(PlainText.of("journey: internal error: " + failure));
			return ExitCode.INPUT_OUTPUT;
		});
		command.setParameterExceptionHandler(new WrongUsage(console));
		command.setCaseInsensitiveEnumValuesAllowed(true);
		command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		if (arguments.length == 0) {
			command.usage(command.getErr());
			return ExitCode.WRONG_USAGE;
		}
		return command.execute(arguments);
	}
}
