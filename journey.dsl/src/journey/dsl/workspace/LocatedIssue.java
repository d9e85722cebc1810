// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.List;
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

	/** File and line, for people. */
	public String place() {
		return file.path() + ":" + line();
	}

	/** The column, counted from 1 in UTF-16 units. */
	public int column() {
		return issue.getColumn() == null ? 1 : issue.getColumn();
	}

	/** How many UTF-16 units of text are meant; they may reach over several lines. */
	public int length() {
		return issue.getLength() == null ? 0 : issue.getLength();
	}

	/** The line in which the meant text ends, counted from 1. */
	public int endLine() {
		return issue.getLineNumberEnd() == null ? line() : Math.max(line(), issue.getLineNumberEnd());
	}

	/** The column after the last meant one, counted from 1 in UTF-16 units. */
	public int endColumn() {
		boolean known = issue.getLineNumberEnd() != null && issue.getColumnEnd() != null;
		int column = known ? issue.getColumnEnd() : column() + length();
		return endLine() == line() ? Math.max(column(), column) : column;
	}

	/** The values in the message, the same in every language. */
	public List<String> arguments() {
		return IssueTexts.arguments(issue);
	}

	/** The element that is meant, by names as far as it has some; it stays the same when text is inserted elsewhere. */
	public String element() {
		String fragment = issue.getUriToProblem() == null ? null : issue.getUriToProblem().fragment();
		return fragment == null ? "" : fragment;
	}
}
