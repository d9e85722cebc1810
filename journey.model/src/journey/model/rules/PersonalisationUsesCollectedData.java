// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;
import java.util.stream.Collectors;

import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Personalisation;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;

/** What nobody collects cannot make a difference (row 54 of the requirements). */
final class PersonalisationUsesCollectedData implements Rule<Personalisation> {

	/** The profiles of the workspace that name no source; those of the standard library are known of everybody. */
	private record Uncollected(Set<Profile> profiles) {

		static Uncollected of(WorkspaceIndex index) {
			return new Uncollected(index.elements(Profile.class).stream().filter(profile -> profile.getSource() == null).collect(Collectors.toSet()));
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.PERSONALISATION_OF_UNKNOWN_DATA;
	}

	@Override
	public Class<Personalisation> subject() {
		return Personalisation.class;
	}

	@Override
	public void check(Personalisation personalisation, WorkspaceIndex index, Findings findings) {
		Set<Profile> uncollected = index.knowledge(Uncollected.class, Uncollected::of).profiles();
		for (Property property : personalisation.getUses()) {
			NamedElement holder = Records.holder(property);
			if (holder instanceof Profile profile && uncollected.contains(profile)) {
				findings.report(code(), personalisation, JourneyPackage.Literals.PERSONALISATION__USES, Labels.of(personalisation), Labels.of(property), Labels.of(profile));
			}
		}
	}

}
