// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.Option;

/** Every command can be asked for help; only the command as a whole has a version. */
final class HelpOption {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help message and exit.")
	private boolean asked;
}
