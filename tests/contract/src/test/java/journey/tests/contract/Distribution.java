// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The command as users get it: the distribution that the build has made, run as a program of its own. */
final class Distribution {

	static final Path FOLDER = Path.of("../../journey.product/target/distribution/journey").toAbsolutePath().normalize();

	private static final Path JAR = FOLDER.resolve("lib/journey.jar");
	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
	private static final long LONGEST_MINUTES = 3;
	/** They start faster, and say nothing of the machine. */
	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
	/** Java would announce these on standard error. */
	private static final List<String> JAVA_VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

	private final Path folder;
	private final List<String> options;

	/** How a run has ended, and what it has printed. */
	record Run(int exitCode, String out, String err) {

		Run exits(int expected) {
			assertEquals(expected, exitCode, () -> out + err);
			return this;
		}
	}

	private Distribution(Path folder, List<String> options) {
		this.folder = folder;
		this.options = options;
	}

	/** @param folder the current folder of the command */
	static Distribution in(Path folder) {
		return new Distribution(folder, List.of());
	}

	Distribution withOptions(String... javaOptions) {
		return new Distribution(folder, List.of(javaOptions));
	}

	/** Starts it, to be ended by the caller; what it prints goes nowhere. */
	Process start(String... arguments) throws IOException {
		return builder(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	Run run(String... arguments) {
		ProcessBuilder builder = builder(arguments);
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			CompletableFuture<String> out = read(process.getInputStream());
			CompletableFuture<String> err = read(process.getErrorStream());
			if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("still running after " + LONGEST_MINUTES + " minutes: " + builder.command());
			}
			return new Run(process.exitValue(), out.join(), err.join());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private ProcessBuilder builder(String... arguments) {
		if (!Files.exists(JAR)) {
			throw new IllegalStateException("there is no distribution, build journey.product first: " + JAR);
		}
		List<String> command = new ArrayList<>(List.of(JAVA.toString()));
		command.addAll(OPTIONS);
		command.addAll(options);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		JAVA_VARIABLES.forEach(builder.environment()::remove);
		return builder;
	}

	private static CompletableFuture<String> read(InputStream stream) {
		return CompletableFuture.supplyAsync(() -> {
			try (stream) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}
}
