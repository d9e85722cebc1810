// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.Option;

/** Every command can be asked for help and for its version, which is that of the product. */
final class HelpOption {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help message and exit.")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Print version information and exit.")
	private boolean version;
}
