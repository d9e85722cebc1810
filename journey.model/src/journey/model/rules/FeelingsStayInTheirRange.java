// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Feeling;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** Feelings can be compared because all have one scale (row 44 of the requirements). */
final class FeelingsStayInTheirRange implements Rule<Feeling> {

	private static final int LOWEST = -2;
	private static final int HIGHEST = 2;

	@Override
	public RuleCode code() {
		return RuleCode.FEELING_OUT_OF_RANGE;
	}

	@Override
	public Class<Feeling> subject() {
		return Feeling.class;
	}

	@Override
	public void check(Feeling feeling, WorkspaceIndex index, Findings findings) {
		if (feeling.getValence() < LOWEST || feeling.getValence() > HIGHEST) {
			findings.report(code(), feeling, JourneyPackage.Literals.FEELING__VALENCE, String.valueOf(feeling.getValence()));
		}
	}
}
