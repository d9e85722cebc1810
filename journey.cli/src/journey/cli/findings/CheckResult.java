// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.UnreadableFile;
import journey.model.rules.Severity;

/**
 * What a check has brought to light, and is to be shown.
 *
 * @param files the files that were checked
 * @param findings what was found in them, in the order of files and places
 * @param unreadable the files and folders that could not be read
 * @param inBaseline how many more findings there are, which the baseline holds
 * @param failOn the severity from which on a finding makes the command fail
 * @param locale the language of the messages
 * @param proofs what can be measured, if anybody has asked
 */
public record CheckResult(List<SourceFile> files, List<LocatedIssue> findings, List<UnreadableFile> unreadable, int inBaseline,
		Severity failOn, Locale locale, Optional<Proofs> proofs) {

	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** Whether a finding makes the command fail. */
	public boolean fails(LocatedIssue finding) {
		return finding.severity().isAtLeast(failOn);
	}
}
