// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import journey.model.formula.check.FormulaProblem;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.WorkspaceIndex;

/** All rules, and how they are applied. A new rule is added to the list here. */
public final class Rules {

	public static final List<Rule<?>> ALL = List.of(
			new NamesAreUnique(),
			new ImportsHaveNoCycle(),
			new ImportsAreUnambiguous(),
			new ImportsBringSomething(),
			new LibraryNamespaceIsTaken(),
			new DecisionsNameARule(),
			new OneWorkspaceSettings(),
			new DecisionsHaveAReason(),
			new SeveritiesAreSetOnce(),
			new PersonaNeedsSegment(),
			new PersonaIsComplete(),
			new FewPersonasToBeginWith(),
			new OnePersonaIsNotEnough(),
			new PersonasDiffer(),
			new PersonaNeedsJourney(),
			new JourneyNeedsPersona(),
			new SegmentNeedsJourney(),
			new SegmentNeedsCriterion(),
			new SegmentsDoNotOverlap(),
			new SegmentAgesAreARange(),
			new PersonaNeedsGoal(),
			new StageNeedsGoalsOfBothSides(),
			new TouchpointsAndActivitiesMeet(),
			new JourneyIsMoreThanBuying(),
			new JourneyStaysManageable(),
			new StagesFollowCanonicalOrder(),
			new CanonicalStagesAreDistinct(),
			new StageHasCanonicalStage(),
			new JourneyGoesOnAfterPurchase(),
			new ContentsKeepToScope(),
			new EndToEndIsForOneSegment(),
			new NothingLeadsBackToItself(),
			new JourneyNeedsStage(),
			new StageNeedsOwner(),
			new StageNeedsTouchpoint(),
			new JourneyGoesOffline(),
			new TouchpointsAreInTheFlow(),
			new ScreensFitThePocket(),
			new TouchpointNeedsChannel(),
			new TouchpointNeedsMoment(),
			new TouchpointNeedsEmotion(),
			new ClaimsNeedEvidence(),
			new FeelingsStayInTheirRange(),
			new KeyMomentsAreSurveyed(),
			new ChannelsFeelAlike(),
			new InformationNeedsContent(),
			new PersonalisationUsesCollectedData(),
			new PersonalisationNeedsData(),
			new PainsAreEased(),
			new OpportunitiesAreRatedFromOneToFive(),
			new SurveyAsksFairly(),
			new SurveyScaleIsBalanced(),
			new StageNeedsKpi(),
			new KpiIsInUsualStage(),
			new KpiHasFormula(),
			new ArgumentsFitTemplate(),
			new TargetsFitDirection(),
			new SurveysOfJourneyAreComparable(),
			new JudgedSharesHaveMinimum(),
			new CurrenciesAndZonesAreKnown(),
			new KpisAreNotTheirOwnPart(),
			new InfluencesLeadOn(),
			new TimesHaveZone(),
			new WindowLetsUnitsFinish(),
			new FormulasAreSound(RuleCode.UNKNOWN_FUNCTION, FormulaProblem.Kind.FUNCTION),
			new FormulasAreSound(RuleCode.WRONG_ARGUMENT, FormulaProblem.Kind.ARGUMENT),
			new FormulasAreSound(RuleCode.WRONG_PART, FormulaProblem.Kind.PART),
			new FormulasAreSound(RuleCode.WRONG_CONDITION, FormulaProblem.Kind.CONDITION),
			new FormulasAreSound(RuleCode.CUSTOMERS_UNRECOGNISED, FormulaProblem.Kind.IDENTITY),
			new FormulasAreSound(RuleCode.UNITS_DO_NOT_FIT, FormulaProblem.Kind.UNIT),
			new FormulasAreSound(RuleCode.DIVISION_BY_ZERO, FormulaProblem.Kind.ZERO),
			new FormulasAreSound(RuleCode.MEAN_OF_SHARES, FormulaProblem.Kind.MEAN_OF_SHARES),
			new FormulasAreSound(RuleCode.DEFINITION_INCOMPLETE, FormulaProblem.Kind.UNSAID),
			new FormulasAreSound(RuleCode.SURVEY_DOES_NOT_FIT, FormulaProblem.Kind.SCALE),
			new FormulasAreSound(RuleCode.UNKNOWN_DIMENSION, FormulaProblem.Kind.DIMENSION),
			new BenchmarkNeedsSource(),
			new CollectedDataFeedsSomething(),
			new KpiCanBeComputed(),
			new PropertiesDifferInSource(),
			new RecordsDifferInSource(),
			new SourceTellsRowsApart(),
			new DataCanBeRead(),
			new EvaluationsDiffer(),
			new WeightsDecide(),
			new ScoresCanBeTold(),
			new MeasuresAreWeighedOnce(),
			new ValuesCanBeReached(),
			new SpansHaveALength(),
			new NumbersCanBeMeant(),
			new AddressesCanBeFollowed(),
			new NothingIsNamedTwice());

	/** The rules that can apply to elements of a class, so that not every rule is asked about every element. */
	private static final Map<EClass, List<Rule<?>>> BY_CLASS = new ConcurrentHashMap<>();

	private Rules() {
	}

	/** What was found already in the files of a workspace: commands ask once for the findings, and once for the silenced ones. */
	private record Checked(Map<JourneyFile, Findings> byFile) {
	}

	/** What the rules find in a file, in the state of which the index is a picture. */
	public static Findings check(JourneyFile file, WorkspaceIndex index) {
		return index.knowledge(Checked.class, any -> new Checked(new HashMap<>())).byFile()
				.computeIfAbsent(file, any -> checkAll(file, index));
	}

	private static Findings checkAll(JourneyFile file, WorkspaceIndex index) {
		Findings findings = new Findings(index.workspace());
		checkOne(file, index, findings);
		for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
			checkOne(contents.next(), index, findings);
		}
		IdleAllowances.report(file, findings);
		return findings;
	}

	/** The parser has said already that a name is missing. */
	private static void checkOne(EObject element, WorkspaceIndex index, Findings findings) {
		if (element instanceof NamedElement named && named.getName() == null) {
			return;
		}
		for (Rule<?> rule : BY_CLASS.computeIfAbsent(element.eClass(), Rules::rulesFor)) {
			apply(rule, element, index, findings);
		}
	}

	private static List<Rule<?>> rulesFor(EClass type) {
		return ALL.stream().<Rule<?>>filter(rule -> rule.subject().isAssignableFrom(type.getInstanceClass())).toList();
	}

	private static <T extends EObject> void apply(Rule<T> rule, EObject element, WorkspaceIndex index, Findings findings) {
		rule.check(rule.subject().cast(element), index, findings);
	}
}
