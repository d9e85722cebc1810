// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import journey.model.rules.Severity;
import picocli.CommandLine.Option;

/** What every command that checks a workspace can be told. */
final class CheckOptions extends WorkspaceOptions {

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "ERROR",
			description = "Findings of this severity or graver make the command fail: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	Severity failOn;
}
