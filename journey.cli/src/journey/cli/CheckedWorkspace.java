// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Locale;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.UnreadableFile;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.messages.Messages;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Severity;

/** A workspace that was read and checked, with everything there was to say about it printed. */
final class CheckedWorkspace {

	private static final Messages MESSAGES = new Messages(CheckedWorkspace.class);

	private final JourneyWorkspace workspace;
	private final WorkspaceIndex index;
	private final Locale locale;
	private final List<LocatedIssue> issues;
	private final WorkspaceOptions options;
	private final Console console;

	private CheckedWorkspace(JourneyWorkspace workspace, List<LocatedIssue> issues, WorkspaceOptions options, Console console) {
		this.workspace = workspace;
		this.index = workspace.index();
		this.locale = options.locale(index);
		this.issues = issues;
		this.options = options;
		this.console = console;
	}

	/** Reads the workspace, checks it and prints the findings. */
	static CheckedWorkspace check(Console console, WorkspaceOptions options) {
		Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(console.folder(), options.paths);
		List<LocatedIssue> issues = language.getInstance(WorkspaceValidator.class).validate(workspace);
		CheckedWorkspace checked = new CheckedWorkspace(workspace, issues, options, console);
		checked.print();
		return checked;
	}

	WorkspaceIndex index() {
		return index;
	}

	Locale locale() {
		return locale;
	}

	List<LocatedIssue> issues() {
		return issues;
	}

	/** What the command should exit with, as far as reading and checking go. */
	int exitCode() {
		if (!workspace.unreadable().isEmpty()) {
			return ExitCode.INPUT_OUTPUT;
		}
		return issues.stream().anyMatch(issue -> issue.severity().isAtLeast(options.failOn)) ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	/** Prints a message to the user, unless only findings are wanted. */
	void inform(String key, Object... arguments) {
		if (!options.quiet) {
			console.err().println(MESSAGES.text(locale, key, arguments));
		}
	}

	/** Prints what prevents the command from doing its work. */
	void complain(String key, Object... arguments) {
		console.err().println(MESSAGES.text(locale, key, arguments));
	}

	private void print() {
		FindingPrinter printer = new FindingPrinter(console.out(), locale);
		issues.forEach(printer::print);
		for (UnreadableFile file : workspace.unreadable()) {
			console.err().println(FindingPrinter.printable(file.name()) + ": " + FindingPrinter.printable(file.message(locale)));
		}
		inform("validate.summary", workspace.files().size(), count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
	}

	private long count(Severity severity) {
		return issues.stream().filter(issue -> issue.severity() == severity).count();
	}
}
