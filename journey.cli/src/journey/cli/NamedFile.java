// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.IoFailures;

/** A file that the user has named, and what is said when it cannot be read or written. */
final class NamedFile {

	/** What is done with the file. */
	@FunctionalInterface
	interface Work<T> {

		T with(Path file) throws IOException, InputException;
	}

	private final Console console;
	private final CheckedWorkspace workspace;
	private final String name;

	NamedFile(Console console, CheckedWorkspace workspace, String name) {
		this.console = console;
		this.workspace = workspace;
		this.name = name;
	}

	/**
	 * Works with the file.
	 *
	 * @param failure the key of the message if that is not possible
	 * @return empty if that was not possible
	 */
	<T> Optional<T> use(String failure, Work<T> work) {
		try {
			return Optional.of(work.with(console.folder().resolve(name)));
		} catch (InputException other) {
			workspace.refuse(other);
		} catch (IOException failed) {
			workspace.complain(failure, PlainText.ofFile(name), PlainText.of(IoFailures.reason(failed, workspace.locale())));
		} catch (InvalidPathException notAPath) {
			workspace.complain(failure, PlainText.ofFile(name), notAPath.getReason());
		}
		return Optional.empty();
	}
}
