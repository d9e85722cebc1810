// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import journey.cli.Console;
import journey.cli.JourneyCommand;
import journey.cli.terminal.Terminal;

/** One run of the command in this process: its exit code and what it has written. Never a stack trace. */
public final class CliRun {

	private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(|Exception\\b|\\bError:");

	private final int exitCode;
	private final String out;
	private final String err;

	private CliRun(int exitCode, String out, String err) {
		this.exitCode = exitCode;
		this.out = out;
		this.err = err;
	}

	/** Without a terminal. */
	public static CliRun run(Path folder, String... arguments) {
		return run(Terminal.NONE, folder, arguments);
	}

	public static CliRun run(Terminal terminal, Path folder, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode;
		try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
				PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
			exitCode = JourneyCommand.run(new Console(outStream, errStream, folder, terminal), arguments);
		}
		CliRun run = new CliRun(exitCode, text(out), text(err));
		assertFalse(STACK_TRACE.matcher(run.out + run.err).find(), run::describe);
		return run;
	}

	public CliRun exits(int expected) {
		assertEquals(expected, exitCode, this::describe);
		return this;
	}

	/** Standard output is exactly this. */
	public CliRun out(String expected) {
		assertEquals(expected, out, this::describe);
		return this;
	}

	/** Standard error is exactly this. */
	public CliRun err(String expected) {
		assertEquals(expected, err, this::describe);
		return this;
	}

	public int exitCode() {
		return exitCode;
	}

	public String out() {
		return out;
	}

	public String err() {
		return err;
	}

	private String describe() {
		return "exit code " + exitCode + "\nstandard output:\n" + out + "\nstandard error:\n" + err;
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}
}
