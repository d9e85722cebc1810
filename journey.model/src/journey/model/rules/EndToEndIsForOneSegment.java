// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.JourneyScope;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** One kind of customer has a whole map; many kinds share a part of one (row 19 of the requirements). */
final class EndToEndIsForOneSegment implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.WHOLE_MAP_FOR_SEVERAL_SEGMENTS;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		long segments = journey.getPersonas().stream().filter(persona -> !persona.isDeferred()).map(Persona::getRepresents)
				.filter(segment -> segment != null && !segment.eIsProxy()).distinct().count();
		if (journey.getScope() == JourneyScope.END_TO_END && segments > 1) {
			findings.report(code(), journey, JourneyPackage.Literals.JOURNEY__SCOPE, Labels.of(journey), String.valueOf(segments));
		}
	}
}
