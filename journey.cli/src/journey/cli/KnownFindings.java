// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;

import journey.cli.findings.Baseline;
import journey.cli.findings.BaselineFile;
import journey.cli.findings.BaselineFile.NotABaseline;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.IoFailures;

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
		try {
			Baseline baseline = file(name).read();
			CheckedWorkspace rest = checked.without(baseline);
			if (rest.inBaseline() > 0) {
				checked.inform("baseline.hidden", rest.inBaseline());
			}
			int gone = baseline.gone(checked.issues());
			if (gone > 0 && !checked.hasUnreadableFiles()) {
				checked.inform("baseline.gone", gone);
			}
			return Optional.of(rest);
		} catch (NotABaseline other) {
			checked.complain("baseline.other", PlainText.ofFile(name));
		} catch (IOException failure) {
			checked.complain("baseline.unreadable", PlainText.ofFile(name), PlainText.of(IoFailures.reason(failure, checked.locale())));
		} catch (InvalidPathException notAPath) {
			checked.complain("baseline.unreadable", PlainText.ofFile(name), notAPath.getReason());
		}
		return Optional.empty();
	}

	/** Writes all findings into a baseline; empty if that is not possible. */
	Optional<CheckedWorkspace> write(String name) {
		if (checked.hasUnreadableFiles()) {
			checked.complain("baseline.incomplete", PlainText.ofFile(name));
			return Optional.of(checked);
		}
		try {
			Baseline baseline = Baseline.of(checked.issues());
			file(name).write(baseline);
			checked.inform("baseline.written", PlainText.ofFile(name), checked.issues().size());
			return Optional.of(checked.without(baseline));
		} catch (NotABaseline other) {
			checked.complain("baseline.kept", PlainText.ofFile(name));
		} catch (IOException failure) {
			checked.complain("baseline.unwritten", PlainText.ofFile(name), PlainText.of(IoFailures.reason(failure, checked.locale())));
		} catch (InvalidPathException notAPath) {
			checked.complain("baseline.unwritten", PlainText.ofFile(name), notAPath.getReason());
		}
		return Optional.empty();
	}

	private BaselineFile file(String name) {
		return new BaselineFile(console.folder().resolve(name));
	}
}
