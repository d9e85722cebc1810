// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Event;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Occasion;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Satisfaction on a scale of five and on one of seven cannot be followed from stage to stage. */
final class SurveysOfJourneyAreComparable implements Rule<Survey> {

	/** For each survey that differs from an earlier one of a journey, with the same instrument, that one. */
	private record Differences(Map<Survey, Survey> earlier) {

		static Differences of(WorkspaceIndex index) {
			Differences differences = new Differences(new HashMap<>());
			Map<Occasion, Set<Survey>> asked = new HashMap<>();
			index.elements(Survey.class).forEach(survey -> asked.computeIfAbsent(survey.getAfter(), any -> new LinkedHashSet<>()).add(survey));
			Map<Kpi, Set<Survey>> named = new HashMap<>();
			for (Journey journey : index.elements(Journey.class)) {
				Set<Survey> surveys = new LinkedHashSet<>();
				journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).forEach(touchpoint -> addAsked(touchpoint, asked, surveys));
				addMeasuring(journey, index, named, surveys);
				journey.getGoals().stream().map(Goal::getMeasure).filter(Survey.class::isInstance).map(Survey.class::cast).forEach(surveys::add);
				differences.compare(surveys);
			}
			return differences;
		}

		private static void addAsked(Touchpoint touchpoint, Map<Occasion, Set<Survey>> asked, Set<Survey> surveys) {
			touchpoint.getTrackedBy().forEach(track -> {
				if (track instanceof Survey survey) {
					surveys.add(survey);
				} else if (track instanceof Event event) {
					surveys.addAll(asked.getOrDefault(event, Set.of()));
				}
			});
			surveys.addAll(asked.getOrDefault(touchpoint, Set.of()));
		}

		private static void addMeasuring(Journey journey, WorkspaceIndex index, Map<Kpi, Set<Survey>> named, Set<Survey> surveys) {
			addNamed(journey, index, named, surveys);
			for (Stage stage : journey.getStages()) {
				addNamed(stage, index, named, surveys);
				stage.getTouchpoints().forEach(touchpoint -> addNamed(touchpoint, index, named, surveys));
			}
		}

		private static void addNamed(Measurable measured, WorkspaceIndex index, Map<Kpi, Set<Survey>> named, Set<Survey> surveys) {
			index.kpisMeasuring(measured).forEach(kpi -> surveys.addAll(named.computeIfAbsent(kpi, any -> named(kpi))));
		}

		private static Set<Survey> named(Kpi kpi) {
			Set<Survey> named = new LinkedHashSet<>();
			EcoreUtil.getAllContents(kpi.eContents()).forEachRemaining(part -> {
				EObject target = part instanceof Reference reference ? reference.getTarget() : null;
				if (target instanceof Survey survey) {
					named.add(survey);
				}
			});
			return named;
		}

		private void compare(Set<Survey> surveys) {
			Map<SurveyInstrument, Survey> first = new EnumMap<>(SurveyInstrument.class);
			for (Survey survey : surveys) {
				if (isComparable(survey)) {
					Survey norm = first.putIfAbsent(survey.getInstrument(), survey);
					if (norm != null && !isAlike(norm, survey)) {
						earlier.putIfAbsent(survey, norm);
					}
				}
			}
		}

		/** A survey that does not say its scale may have that of the others. */
		private static boolean isComparable(Survey survey) {
			boolean hasScore = survey.getInstrument() == SurveyInstrument.CSAT || survey.getInstrument() == SurveyInstrument.CES;
			return !survey.eIsProxy() && hasScore && survey.getVariant() != null && survey.getScale() != null;
		}

		private static boolean isAlike(Survey one, Survey other) {
			return one.getVariant().equals(other.getVariant()) && one.getScale().equals(other.getScale());
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.SURVEYS_NOT_COMPARABLE;
	}

	@Override
	public Class<Survey> subject() {
		return Survey.class;
	}

	@Override
	public void check(Survey survey, WorkspaceIndex index, Findings findings) {
		Survey earlier = index.knowledge(Differences.class, Differences::of).earlier().get(survey);
		if (earlier != null) {
			boolean sameScale = survey.getScale().equals(earlier.getScale());
			findings.report(code(), survey, sameScale ? JourneyPackage.Literals.SURVEY__VARIANT : JourneyPackage.Literals.SURVEY__SCALE,
					Labels.of(survey), score(survey), Labels.of(earlier), score(earlier));
		}
	}

	private static String score(Survey survey) {
		return survey.getInstrument().getLiteral() + "(" + survey.getVariant() + " of " + survey.getScale() + ")";
	}
}
