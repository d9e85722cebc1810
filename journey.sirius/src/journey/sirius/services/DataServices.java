// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** What diagrams ask of an event, a fact, a survey or a source. Called by name from journey.odesign. */
public class DataServices {

	/** What people call it. */
	public String dataLabel(NamedElement data) {
		return Names.title(data);
	}

	/** What people call it, and what its source does. */
	public String dataTooltip(NamedElement data) {
		return Wording.of(data).text("data.tooltip", Names.title(data), Names.inSource(data));
	}

	/** Whether something is missing at it, so that a KPI cannot be computed. */
	public Boolean lacksSomething(NamedElement data) {
		return BrokenLinks.of(data).lacksSomething(data);
	}

	/** Whether a KPI cannot be computed because of it or because of its source. */
	public Boolean isLinkBroken(NamedElement data) {
		BrokenLinks links = BrokenLinks.of(data);
		return links.lacksSomething(data) || KpiTree.source(data) != null && links.lacksSomething(KpiTree.source(data));
	}
}
