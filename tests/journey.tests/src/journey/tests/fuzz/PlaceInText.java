// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.util.List;

import journey.dsl.workspace.LocatedIssue;

/** Whether findings stand within a text. Lines end with \n, \r\n or \r, as for editors. */
final class PlaceInText {

	private final List<String> lines;

	PlaceInText(String text) {
		this.lines = List.of(text.split("\r\n|\n|\r", -1));
	}

	void check(LocatedIssue issue) {
		require(issue, issue.issue().getLineNumber() != null && issue.issue().getColumn() != null, "no place");
		require(issue, issue.code() != null && !issue.code().isEmpty(), "no code");
		require(issue, isPlace(issue.line(), issue.column()), "begins outside");
		require(issue, isPlace(issue.endLine(), issue.endColumn()), "ends outside");
		boolean ordered = issue.endLine() > issue.line() || issue.endLine() == issue.line() && issue.endColumn() >= issue.column();
		require(issue, ordered, "ends before its beginning");
	}

	/** The place after the last character of a line is one, and so is its line end. */
	private boolean isPlace(int line, int column) {
		return line >= 1 && line <= lines.size() && column >= 1 && column <= lines.get(line - 1).length() + 2;
	}

	private void require(LocatedIssue issue, boolean held, String otherwise) {
		if (!held) {
			throw new AssertionError("a finding " + otherwise + ": " + issue.code() + " " + issue.line() + ":" + issue.column() + "-"
					+ issue.endLine() + ":" + issue.endColumn() + " of " + lines.size() + " lines: " + issue.issue());
		}
	}
}
