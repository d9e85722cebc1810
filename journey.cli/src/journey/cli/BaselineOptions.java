// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import picocli.CommandLine.Option;

/** Which findings are known already; one of these, or none. */
final class BaselineOptions {

	@Option(names = "--baseline", paramLabel = "FILE", required = true, description = "Leave out the findings that this baseline holds.")
	String read;

	@Option(names = "--write-baseline", paramLabel = "FILE", required = true,
			description = "Write all findings into this baseline, or write it anew, so that from now on only others count.")
	String write;
}
