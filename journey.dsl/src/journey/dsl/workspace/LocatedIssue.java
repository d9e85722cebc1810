// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.Locale;

import org.eclipse.xtext.validation.Issue;

import journey.dsl.messages.IssueTexts;
import journey.model.rules.Severity;

/** A finding in a file, at its place. */
public record LocatedIssue(SourceFile file, Issue issue) {

	public Severity severity() {
		return switch (issue.getSeverity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			default -> Severity.INFO;
		};
	}

	/** The code of the rule or problem. */
	public String code() {
		return issue.getCode();
	}

	public String message(Locale locale) {
		return IssueTexts.of(issue, locale);
	}

	/** The line, counted from 1. */
	public int line() {
		return issue.getLineNumber() == null ? 1 : issue.getLineNumber();
	}

	/** The column, counted from 1 in UTF-16 units. */
	public int column() {
		return issue.getColumn() == null ? 1 : issue.getColumn();
	}

	/** How many UTF-16 units of text are meant; they may reach over several lines. */
	public int length() {
		return issue.getLength() == null ? 0 : issue.getLength();
	}
}
