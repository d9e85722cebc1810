// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import journey.model.journey.Content;
import journey.model.journey.Evidence;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.queries.WebAddress;
import journey.model.queries.WorkspaceIndex;

/** Readers of a report want to follow an address; it makes no link of what could do anything else (rows 45 and 53 of the requirements). */
final class AddressesCanBeFollowed implements Rule<NamedElement> {

	@Override
	public RuleCode code() {
		return RuleCode.ADDRESS_WITHOUT_LINK;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Content content when content.getUrl() != null && !WebAddress.canBeFollowed(content.getUrl()) ->
				findings.report(code(), content, JourneyPackage.Literals.CONTENT__URL, Labels.of(content));
			case Persona persona -> reportSources(persona, persona.getEvidence(), findings);
			case Touchpoint touchpoint -> reportSources(touchpoint, touchpoint.getEvidence(), findings);
			default -> {
				// has no address
			}
		}
	}

	/** Evidence may come from a file or a person as well; only what is written as an address has to be one. */
	private void reportSources(NamedElement element, List<Evidence> all, Findings findings) {
		for (Evidence evidence : all) {
			if (WebAddress.isMeant(evidence.getSource()) && !WebAddress.canBeFollowed(evidence.getSource())) {
				findings.report(code(), evidence, JourneyPackage.Literals.EVIDENCE__SOURCE, Labels.of(element));
			}
		}
	}
}
