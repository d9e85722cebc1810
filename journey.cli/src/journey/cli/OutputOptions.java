// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.Option;

/** Where a command writes. */
final class OutputOptions {

	@Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to write to; made if it is not there.")
	String to;
}
