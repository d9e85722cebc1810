// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "validate", description = "Checks a workspace and prints the findings.")
final class ValidateCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private WorkspaceOptions options;

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		return CheckedWorkspace.check(console, options).exitCode();
	}
}
