// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Locale;

import journey.cli.terminal.PlainText;
import journey.dsl.workspace.UnreadableFile;

/** Names the files that could not be read. */
final class UnreadableFiles {

	private UnreadableFiles() {
	}

	static void print(List<UnreadableFile> files, Console console, Locale locale) {
		for (UnreadableFile file : files) {
			console.err().println(PlainText.ofFile(file.name()) + ": " + PlainText.of(file.message(locale)));
		}
	}
}
