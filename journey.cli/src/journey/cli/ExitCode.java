// SPDX-License-Identifier: EPL-2.0
package journey.cli;

/** What the exit codes of the command mean. */
public final class ExitCode {

	public static final int FINE = 0;
	/** There are findings at or above the limit, or a check has failed. */
	public static final int FINDINGS = 1;
	/** The command line is wrong. */
	public static final int WRONG_USAGE = 2;
	/** An input could not be read or an output not written. */
	public static final int INPUT_OUTPUT = 3;

	private ExitCode() {
	}
}
