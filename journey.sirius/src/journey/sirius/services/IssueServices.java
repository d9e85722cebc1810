// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.model.rules.Finding;
import journey.model.rules.Severity;

/** What diagrams ask of an element about which the rules have found something. Called by name from journey.odesign. */
public class IssueServices {

	/** How much was found, and the gravest of it. */
	public String issueLabel(NamedElement element) {
		Wording wording = Wording.of(element);
		List<Finding> findings = Issues.of(element).at(element);
		return findings.isEmpty() ? "" : wording.text("issue", wording.number(findings.size()), findings.getFirst().message(wording.locale()));
	}

	/** Where it was found, and all of it. */
	public String issueTooltip(NamedElement element) {
		Wording wording = Wording.of(element);
		StringBuilder all = new StringBuilder(Names.title(element));
		Issues.of(element).at(element).forEach(finding -> all.append('\n').append(finding.code().code()).append(' ').append(finding.message(wording.locale())));
		return all.toString();
	}

	/** Whether there is something to mend. */
	public Boolean hasError(NamedElement element) {
		return gravest(element) == Severity.ERROR;
	}

	/** Whether there is something to look at, and nothing to mend. */
	public Boolean hasWarning(NamedElement element) {
		return gravest(element) == Severity.WARNING;
	}

	private static Severity gravest(NamedElement element) {
		List<Finding> findings = Issues.of(element).at(element);
		return findings.isEmpty() ? null : findings.getFirst().severity();
	}
}
