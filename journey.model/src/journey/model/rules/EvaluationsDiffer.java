// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import journey.model.journey.Evaluation;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.queries.EvaluationProfile;
import journey.model.queries.WorkspaceIndex;

/** Journeys must not be treated alike: what is good for one says little about another (row 65 of the requirements). */
final class EvaluationsDiffer implements Rule<Evaluation> {

	/** The last evaluation, if all evaluations are alike and several journeys have one. */
	private record LastOfMany(Optional<Evaluation> evaluation) {

		static LastOfMany of(WorkspaceIndex index) {
			List<Evaluation> evaluations = index.elements(Evaluation.class).stream()
					.filter(evaluation -> evaluation.getJourney() != null && !evaluation.getJourney().eIsProxy()).toList();
			Set<Journey> journeys = new HashSet<>();
			Set<EvaluationProfile> profiles = new HashSet<>();
			for (Evaluation evaluation : evaluations) {
				journeys.add(evaluation.getJourney());
				profiles.add(EvaluationProfile.of(evaluation));
			}
			boolean alike = journeys.size() > 1 && profiles.size() == 1 && !profiles.iterator().next().parts().isEmpty();
			return new LastOfMany(alike ? Optional.of(evaluations.get(evaluations.size() - 1)) : Optional.empty());
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.ONE_PROFILE_FOR_ALL;
	}

	@Override
	public Class<Evaluation> subject() {
		return Evaluation.class;
	}

	@Override
	public void check(Evaluation evaluation, WorkspaceIndex index, Findings findings) {
		index.knowledge(LastOfMany.class, LastOfMany::of).evaluation().filter(last -> last == evaluation).ifPresent(last ->
				findings.report(code(), evaluation, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(evaluation)));
	}
}
