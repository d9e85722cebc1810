// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "generate", description = "Checks a workspace and writes the collection spec and one JSON Schema for each event.")
final class GenerateCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Mixin
	private OutputOptions output;

	GenerateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		return Outputs.write(console, options, output.to, List.of(Outputs.Kind.COLLECTION_SPEC), new ReportOptions(), List.of());
	}
}
