// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import journey.cli.terminal.Terminal;

/** Starts the command as a program. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		// Guice would generate classes at each start, with warnings from Java 24 on; nothing of ours needs them.
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
		PrintStream out = utf8(FileDescriptor.out);
		PrintStream err = utf8(FileDescriptor.err);
		Terminal terminal = Terminal.of(System.getProperty(Terminal.PROPERTY, ""), System.getenv());
		int exitCode = JourneyCommand.run(new Console(out, err, Path.of(""), terminal), arguments);
		out.flush();
		err.flush();
		System.exit(exitCode);
	}

	/** Without an installed locale Java's own streams are ASCII. */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
	}
}
