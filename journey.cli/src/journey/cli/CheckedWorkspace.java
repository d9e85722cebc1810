// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.ILocationInFileProvider;

import com.google.inject.Injector;

import journey.cli.findings.Amount;
import journey.cli.findings.Baseline;
import journey.cli.findings.CheckResult;
import journey.cli.findings.FindingNotes;
import journey.cli.findings.FindingsFormat;
import journey.cli.findings.OutputFormat;
import journey.cli.findings.Proofs;
import journey.cli.findings.TextStyle;
import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;
import journey.cli.terminal.Progress;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.TextPlaces;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.messages.Messages;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Severity;

/** A workspace that was read and checked, and what there is to say about it. */
final class CheckedWorkspace {

	private static final Messages MESSAGES = new Messages(CheckedWorkspace.class);

	private final ILocationInFileProvider locations;
	private final JourneyWorkspace workspace;
	private final WorkspaceIndex index;
	private final List<LocatedIssue> issues;
	private final int inBaseline;
	private final CheckOptions options;
	private final Console console;

	private CheckedWorkspace(ILocationInFileProvider locations, JourneyWorkspace workspace, WorkspaceIndex index, List<LocatedIssue> issues, int inBaseline,
			CheckOptions options, Console console) {
		this.locations = locations;
		this.workspace = workspace;
		this.index = index;
		this.issues = issues;
		this.inBaseline = inBaseline;
		this.options = options;
		this.console = console;
	}

	/** Reads the workspace and checks it. */
	static CheckedWorkspace check(Console console, CheckOptions options) {
		Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(console.folder(), options.paths);
		WorkspaceIndex index = workspace.index();
		WorkspaceValidator validator = language.getInstance(WorkspaceValidator.class);
		boolean silent = options.quiet || !console.terminal().canShowProgress();
		List<LocatedIssue> issues = silent ? validator.validate(workspace) : validate(workspace, validator, console, options.locale(index));
		return new CheckedWorkspace(language.getInstance(ILocationInFileProvider.class), workspace, index, issues, 0, options, console);
	}

	private static List<LocatedIssue> validate(JourneyWorkspace workspace, WorkspaceValidator validator, Console console, Locale locale) {
		Progress progress = new Progress(console.err());
		try {
			return validator.validate(workspace, done -> progress.show(MESSAGES.text(locale, "progress.checking", done, workspace.files().size())));
		} finally {
			progress.end();
		}
	}

	/** The same without the findings that the baseline holds. */
	CheckedWorkspace without(Baseline baseline) {
		List<LocatedIssue> others = baseline.others(issues);
		return new CheckedWorkspace(locations, workspace, index, others, issues.size() - others.size(), options, console);
	}

	WorkspaceIndex index() {
		return index;
	}

	Locale locale() {
		return options.locale(index);
	}

	List<LocatedIssue> issues() {
		return issues;
	}

	/** The files that could be read. */
	List<SourceFile> files() {
		return workspace.files();
	}

	int inBaseline() {
		return inBaseline;
	}

	boolean hasUnreadableFiles() {
		return !workspace.unreadable().isEmpty();
	}

	/** What the command should exit with, as far as reading and checking go. */
	int exitCode() {
		if (hasUnreadableFiles()) {
			return ExitCode.INPUT_OUTPUT;
		}
		return issues.stream().anyMatch(issue -> issue.severity().isAtLeast(options.failOn)) ? ExitCode.FINDINGS : ExitCode.FINE;
	}

	/** Prints a message to the user, unless only findings are wanted. */
	void inform(String key, Object... arguments) {
		if (!options.quiet) {
			complain(key, arguments);
		}
	}

	/** Prints what prevents the command from doing its work. */
	void complain(String key, Object... arguments) {
		console.err().println(MESSAGES.text(locale(), key, arguments));
	}

	/** Says what about an input cannot be meant, and gives the exit code. */
	int refuse(InputException input) {
		complain(input.key(), Stream.of(input.arguments()).map(argument -> PlainText.of(String.valueOf(argument))).toArray());
		return input.isWrongUsage() ? ExitCode.WRONG_USAGE : ExitCode.INPUT_OUTPUT;
	}

	/** Prints everything for people. */
	void print() {
		print(OutputFormat.TEXT.with(new TextStyle(options.colours(console.terminal()), FindingNotes.NONE, Amount.SOME)));
	}

	/** Prints the findings in a format, and everything else for people. */
	void print(FindingsFormat format) {
		print(format, Optional.empty());
	}

	/** The same with what can be measured. */
	void printWithProofs(FindingsFormat format) {
		print(format, Optional.of(new Proofs(index, new TextPlaces(workspace, locations))));
	}

	private void print(FindingsFormat format, Optional<Proofs> proofs) {
		CheckResult result = new CheckResult(workspace.files(), issues, workspace.unreadable(), inBaseline, options.failOn, locale(), proofs);
		console.out().print(format.text(result));
		UnreadableFiles.print(workspace.unreadable(), console, locale());
		inform("validate.summary", workspace.files().size(), result.count(Severity.ERROR), result.count(Severity.WARNING), result.count(Severity.INFO));
	}
}
