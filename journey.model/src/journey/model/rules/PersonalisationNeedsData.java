// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Personalisation;
import journey.model.queries.WorkspaceIndex;

/** What differs from customer to customer needs to know something of the customer (row 54 of the requirements). */
final class PersonalisationNeedsData implements Rule<Personalisation> {

	@Override
	public RuleCode code() {
		return RuleCode.PERSONALISATION_WITHOUT_DATA;
	}

	@Override
	public Class<Personalisation> subject() {
		return Personalisation.class;
	}

	@Override
	public void check(Personalisation personalisation, WorkspaceIndex index, Findings findings) {
		if (personalisation.getUses().isEmpty()) {
			findings.report(code(), personalisation, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(personalisation));
		}
	}
}
