// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.concurrent.Callable;

import org.eclipse.xtext.ide.server.ServerLauncher;

import journey.dsl.ide.JourneyServerModule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "lsp", description = "Serves editors over the Language Server Protocol on standard input and output.")
final class LspCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	@Override
	public Integer call() {
		ServerLauncher.launch(ServerLauncher.class.getName(), new String[0], new JourneyServerModule());
		return ExitCode.FINE;
	}
}
