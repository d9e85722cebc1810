// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.io.PrintStream;

/** A line on standard error that is written over and over, and is gone in the end. */
public final class Progress {

	private static final String LINE_START = "\r";
	private static final String CLEAR_LINE = "\r\u001b[K";

	private final PrintStream err;

	public Progress(PrintStream err) {
		this.err = err;
	}

	public void show(String text) {
		err.print(LINE_START + text);
		err.flush();
	}

	public void end() {
		err.print(CLEAR_LINE);
		err.flush();
	}
}
