// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.util.Optional;

import journey.cli.findings.Baseline;
import journey.cli.findings.BaselineFile;
import journey.cli.findings.BaselineFile.NotABaseline;
import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;

/** Takes the findings of a baseline out of a check, and says what is wrong when that does not work. */
final class KnownFindings {

	private final Console console;
	private final CheckedWorkspace checked;

	KnownFindings(Console console, CheckedWorkspace checked) {
		this.console = console;
		this.checked = checked;
	}

	/** The workspace without what a baseline holds; empty if the baseline cannot be used. */
	Optional<CheckedWorkspace> leaveOut(String name) {
		return file(name).use("baseline.unreadable", file -> leaveOut(read(name, new BaselineFile(file))));
	}

	private static Baseline read(String name, BaselineFile file) throws IOException, InputException {
		try {
			return file.read();
		} catch (NotABaseline other) {
			throw new InputException(false, "baseline.other", PlainText.ofFile(name));
		}
	}

	private CheckedWorkspace leaveOut(Baseline baseline) {
		CheckedWorkspace rest = checked.without(baseline);
		if (rest.inBaseline() > 0) {
			checked.inform("baseline.hidden", rest.inBaseline());
		}
		int gone = baseline.gone(checked.issues());
		if (gone > 0 && !checked.hasUnreadableFiles()) {
			checked.inform("baseline.gone", gone);
		}
		return rest;
	}

	/** Writes all findings into a baseline; empty if that is not possible. */
	Optional<CheckedWorkspace> write(String name) {
		if (checked.hasUnreadableFiles()) {
			checked.complain("baseline.incomplete", PlainText.ofFile(name));
			return Optional.of(checked);
		}
		return file(name).use("baseline.unwritten", file -> write(name, new BaselineFile(file)));
	}

	private CheckedWorkspace write(String name, BaselineFile file) throws IOException, InputException {
		Baseline baseline = Baseline.of(checked.issues());
		try {
			file.write(baseline);
		} catch (NotABaseline other) {
			throw new InputException(false, "baseline.kept", PlainText.ofFile(name));
		}
		checked.inform("baseline.written", PlainText.ofFile(name), checked.issues().size());
		return checked.without(baseline);
	}

	private NamedFile file(String name) {
		return new NamedFile(console, checked, name);
	}
}
