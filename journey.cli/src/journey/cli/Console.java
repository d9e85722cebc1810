// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs: everything that a test wants to replace.
 *
 * @param out for findings and other results
 * @param err for diagnostics
 * @param folder the current folder
 */
public record Console(PrintStream out, PrintStream err, Path folder) {
}
