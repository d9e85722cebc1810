// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.concurrent.Callable;

import org.eclipse.xtext.ide.server.ServerLauncher;

import picocli.CommandLine.Command;

@Command(name = "lsp", mixinStandardHelpOptions = true,
		description = "Serves editors over the Language Server Protocol on standard input and output.")
final class LspCommand implements Callable<Integer> {

	@Override
	public Integer call() {
		ServerLauncher.main(new String[0]);
		return ExitCode.FINE;
	}
}
