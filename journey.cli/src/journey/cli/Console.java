// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import journey.cli.terminal.Terminal;

/**
 * Where a command runs: everything that a test wants to replace.
 *
 * @param out for findings and other results
 * @param err for diagnostics
 * @param folder the current folder
 * @param terminal what is known of the terminal
 */
public record Console(PrintStream out, PrintStream err, Path folder, Terminal terminal) {

	/** Without a terminal. */
	public Console(PrintStream out, PrintStream err, Path folder) {
		this(out, err, folder, Terminal.NONE);
	}
}
