// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.formula.FormulaText;
import journey.model.journey.Property;
import journey.model.journey.Span;
import journey.model.journey.Timing;
import journey.model.queries.WorkspaceIndex;

/** Nothing happens within no time (rows 61 and 64 of the requirements). */
final class SpansHaveALength implements Rule<Span> {

	@Override
	public RuleCode code() {
		return RuleCode.SPAN_OF_NOTHING;
	}

	@Override
	public Class<Span> subject() {
		return Span.class;
	}

	@Override
	public void check(Span span, WorkspaceIndex index, Findings findings) {
		if (span.getAmount() != null && span.getAmount().signum() < (mayBeNothing(span) ? 0 : 1)) {
			findings.report(code(), span.eContainer(), span.eContainmentFeature(), FormulaText.of(span));
		}
	}

	/** A touchpoint may come at once after another, and a value may be used and not kept: both have no other words. */
	private static boolean mayBeNothing(Span span) {
		return span.eContainer() instanceof Timing || span.eContainer() instanceof Property;
	}
}
