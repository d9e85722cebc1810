// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.measurability.Noise;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Data that answer no question cost work, storage and trust (row 63 of the requirements). */
final class CollectedDataFeedsSomething implements Rule<NamedElement> {

	@Override
	public RuleCode code() {
		return RuleCode.DATA_FEED_NOTHING;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		if (Noise.of(index).contains(element)) {
			findings.report(code(), element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Names.inNamespace(element));
		}
	}
}
