// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Optional;

import journey.model.formula.Definitions;
import journey.model.journey.Element;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.queries.WorkspaceIndex;

/** A number that is computed from itself has no value. */
final class KpisAreNotTheirOwnPart implements Rule<Element> {

	@Override
	public RuleCode code() {
		return RuleCode.COMPUTED_FROM_ITSELF;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, WorkspaceIndex index, Findings findings) {
		Definitions definitions = Definitions.of(index);
		List<Element> circle = definitions.circle(element);
		if (circle.isEmpty()) {
			return;
		}
		Optional<Reference> place = definitions.place(element, circle.get(1));
		if (place.isPresent()) {
			findings.report(code(), place.get(), null, Labels.of(element), Labels.way(circle));
		} else {
			findings.report(code(), element, element instanceof Kpi ? JourneyPackage.Literals.KPI__TEMPLATE : JourneyPackage.Literals.TEMPLATE__VARIANT_OF,
					Labels.of(element), Labels.way(circle));
		}
	}
}
