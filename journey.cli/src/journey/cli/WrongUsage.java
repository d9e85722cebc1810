// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import journey.cli.terminal.PlainText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong, how the command is called and where to read more; the whole help would hide the mistake. */
final class WrongUsage implements IParameterExceptionHandler {

	private final Console console;

	WrongUsage(Console console) {
		this.console = console;
	}

	@Override
	public int handleParseException(ParameterException wrong, String[] given) {
		CommandLine failed = wrong.getCommandLine();
		boolean whole = failed.getParent() == null;
		console.err().println(PlainText.of(wrong.getMessage().replaceFirst("^Error: ", "")));
		if (whole) {
			console.err().println("Known commands: " + String.join(", ", failed.getSubcommands().keySet()));
		}
		console.err().println(failed.getHelp().fullSynopsis().stripTrailing());
		console.err().println(whole ? "See journey help" : "See journey help " + failed.getCommandName());
		return ExitCode.WRONG_USAGE;
	}
}
