// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Benchmark;
import journey.model.journey.Evidence;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Segment;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Ages, years and numbers of people that nobody can have meant are slips of the pen (rows 27, 35, 45 and 51 of the requirements). */
final class NumbersCanBeMeant implements Rule<NamedElement> {

	private static final int OLDEST = 130;
	private static final int FIRST_YEAR = 1000;
	private static final int LAST_YEAR = 9999;

	@Override
	public RuleCode code() {
		return RuleCode.IMPOSSIBLE_NUMBER;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Persona persona -> {
				if (persona.getIdentity() != null) {
					report(persona.getIdentity(), JourneyPackage.Literals.IDENTITY__AGE, 0, OLDEST, findings);
				}
				reportPeople(persona.getEvidence(), findings);
			}
			case Segment segment -> {
				report(segment, JourneyPackage.Literals.SEGMENT__MINIMUM_AGE, 0, OLDEST, findings);
				report(segment, JourneyPackage.Literals.SEGMENT__MAXIMUM_AGE, 0, Integer.MAX_VALUE, findings);
			}
			case Touchpoint touchpoint -> reportPeople(touchpoint.getEvidence(), findings);
			case Kpi kpi -> {
				for (Benchmark benchmark : kpi.getBenchmarks()) {
					report(benchmark, JourneyPackage.Literals.BENCHMARK__YEAR, FIRST_YEAR, LAST_YEAR, findings);
				}
			}
			default -> {
				// has no such numbers
			}
		}
	}

	private void reportPeople(List<Evidence> evidence, Findings findings) {
		evidence.forEach(one -> report(one, JourneyPackage.Literals.EVIDENCE__SAMPLE_SIZE, 1, Integer.MAX_VALUE, findings));
	}

	private void report(EObject holder, EAttribute feature, int lowest, int highest, Findings findings) {
		if (holder.eGet(feature) instanceof Integer number && (number < lowest || number > highest)) {
			findings.report(code(), holder, feature, number.toString());
		}
	}
}
