// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.Opportunity;
import journey.model.queries.Names;
import journey.model.queries.Rating;

/** What diagrams ask of an opportunity. Called by name from journey.odesign. */
public class OpportunityServices {

	/** What could be made better. */
	public String opportunityLabel(Opportunity opportunity) {
		return Names.title(opportunity);
	}

	/** What could be made better, what it would bring and what it would cost. */
	public String opportunityTooltip(Opportunity opportunity) {
		Wording wording = Wording.of(opportunity);
		return Rating.isRated(opportunity)
				? wording.text("opportunity.tooltip", Names.title(opportunity), wording.number(opportunity.getImpact()), wording.number(opportunity.getEffort()))
				: Names.title(opportunity);
	}
}
