// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import journey.model.journey.Feeling;
import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** A second mention adds nothing: often another name was meant (row 33 of the requirements, and all lists of names). */
final class NothingIsNamedTwice implements Rule<NamedElement> {

	/** The lists of names in which a repetition has no meaning; the steps of a flow may come back. */
	private static final List<EReference> LISTS = List.of(
			JourneyPackage.Literals.PERSONA__PREFERS,
			JourneyPackage.Literals.SEGMENT__CONTACTS,
			JourneyPackage.Literals.SURVEY__CHANNELS,
			JourneyPackage.Literals.JOURNEY__PERSONAS,
			JourneyPackage.Literals.TOUCHPOINT__CHANNELS,
			JourneyPackage.Literals.TOUCHPOINT__DEVICES,
			JourneyPackage.Literals.TOUCHPOINT__TRACKED_BY,
			JourneyPackage.Literals.TOUCHPOINT__SERVES,
			JourneyPackage.Literals.INTERVENTION__TARGETS,
			JourneyPackage.Literals.INTERVENTION__CHANNELS,
			JourneyPackage.Literals.PERSONALISATION__USES,
			JourneyPackage.Literals.PERSONALISATION__TARGETS,
			JourneyPackage.Literals.KPI__MEASURES,
			JourneyPackage.Literals.KPI__INFLUENCES);

	@Override
	public RuleCode code() {
		return RuleCode.NAMED_TWICE;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		for (EReference list : LISTS) {
			if (list.getEContainingClass().isInstance(element)) {
				reportNames(element, list, findings);
			}
		}
		switch (element) {
			case Touchpoint touchpoint -> reportFeelings(touchpoint, findings);
			case Journey journey -> reportInclusions(journey, findings);
			case Kpi kpi -> reportDimensions(kpi, findings);
			default -> { }
		}
	}

	private void reportNames(NamedElement element, EReference list, Findings findings) {
		List<?> targets = (List<?>) element.eGet(list);
		if (targets.size() < 2) {
			return;
		}
		Set<Object> seen = new HashSet<>();
		for (int i = 0; i < targets.size(); i++) {
			if (targets.get(i) instanceof NamedElement target && !target.eIsProxy() && !seen.add(target)) {
				findings.report(code(), element, list, i, Labels.of(target));
			}
		}
	}

	/** A breakdown names properties by texts. */
	private void reportDimensions(Kpi kpi, Findings findings) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < kpi.getDimensions().size(); i++) {
			String name = kpi.getDimensions().get(i);
			if (name != null && !seen.add(name)) {
				findings.report(code(), kpi, JourneyPackage.Literals.KPI__DIMENSIONS, i, name);
			}
		}
	}

	/** A persona may have mixed feelings, but has each of them once. */
	private void reportFeelings(Touchpoint touchpoint, Findings findings) {
		Set<List<Object>> seen = new HashSet<>();
		for (Feeling feeling : touchpoint.getFeelings()) {
			reportIfSeen(feeling, JourneyPackage.Literals.FEELING__PERSONA, feeling.getPersona(),
					seen, Arrays.asList(feeling.getPersona(), feeling.getValence(), feeling.getLabel()), findings);
		}
	}

	/** A journey may be a part of another one in several places. */
	private void reportInclusions(Journey journey, Findings findings) {
		Set<List<Object>> seen = new HashSet<>();
		for (Inclusion inclusion : journey.getInclusions()) {
			reportIfSeen(inclusion, JourneyPackage.Literals.INCLUSION__JOURNEY, inclusion.getJourney(),
					seen, Arrays.asList(inclusion.getJourney(), inclusion.getAfter()), findings);
		}
	}

	private void reportIfSeen(EObject line, EReference feature, NamedElement target, Set<List<Object>> seen, List<Object> content, Findings findings) {
		if (target != null && !target.eIsProxy() && !seen.add(content)) {
			findings.report(code(), line, feature, Labels.of(target));
		}
	}
}
