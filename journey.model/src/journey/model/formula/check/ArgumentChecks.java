// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.formula.functions.Counted;
import journey.model.formula.functions.Function;
import journey.model.formula.functions.InputKind;
import journey.model.formula.functions.ValueRule.Given;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.EventOrder;
import journey.model.journey.Journey;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.messages.Phrase;
import journey.model.queries.Records;
import journey.model.types.SurveyTypes;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;

/** Checks what the kinds of the arguments of a call alone do not tell, and notes by which events customers and sessions are recognised. */
final class ArgumentChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final String DROPOFF = "dropoff";
	private static final String MEAN = "avg";
	private static final String SUM = "sum";
	private static final String OCCUPANCY = "occupancy";

	private final ArgumentKinds kinds;
	private final ExpressionTyper expressions;
	private final Sightings sightings = new Sightings();

	ArgumentChecks(ArgumentKinds kinds, ExpressionTyper expressions) {
		this.kinds = kinds;
		this.expressions = expressions;
	}

	Sightings sightings() {
		return sightings;
	}

	/** Whether the function has a value for arguments of kinds that it takes. */
	boolean areUsable(Call call, Function function, List<Given> given, Scope scope) {
		boolean usable = true;
		for (Given argument : given) {
			usable &= switch (argument.kind()) {
				case STEPS -> areEvents(argument, function);
				case PROPERTY -> areNumbers(argument, function) && !putsSharesTogether(argument, function);
				case SURVEY -> fits(argument, function);
				case EVENT -> sees(argument, function, call, scope);
				case STAGE -> seesTracks(argument, function, call);
				case JOURNEY -> seesMoves(argument, function, call);
				case NUMBER -> isRank(argument);
				default -> true;
			};
		}
		return usable;
	}

	private boolean areEvents(Given steps, Function function) {
		boolean events = true;
		Source session = null;
		for (Step step : steps.argument().getSteps()) {
			Given one = kinds.of(steps.argument(), step, FormulaText.of(step), new Scope.Formula());
			if (one.kind() == InputKind.EVENT) {
				see(one.target(), step, isPerCustomer(steps.argument()));
				Source source = one.target() instanceof Event event ? Sightings.source(event) : null;
				if (session != null && source != null && session != source && !isPerCustomer(steps.argument())) {
					expressions.report(Kind.IDENTITY, step, "identity.session", one.text(), source.getName(), session.getName());
				}
				session = session == null ? source : session;
			} else if (one.kind() != InputKind.UNKNOWN) {
				events = false;
				expressions.report(Kind.ARGUMENT, step, "argument.kind", function.name(), one.text(), Phrase.of(one.kind().key()), Phrase.of(InputKind.EVENT.key()));
			}
		}
		return events && differ(steps);
	}

	/** In any order, the same step twice is one step: whoever has it would have taken both. */
	private boolean differ(Given steps) {
		if (steps.argument().getOrder() != EventOrder.ANY) {
			return true;
		}
		Set<String> seen = new HashSet<>();
		for (Step step : steps.argument().getSteps()) {
			String text = expressions.text(step);
			if (!seen.add(text)) {
				expressions.report(Kind.ARGUMENT, step, "steps.same", text);
				return false;
			}
		}
		return true;
	}

	private boolean areNumbers(Given values, Function function) {
		if (values.target() instanceof Property property && Records.holder(property) instanceof Profile profile) {
			expressions.report(Kind.ARGUMENT, values.argument(), "argument.profile", function.name(), values.text(), profile.getName());
			return false;
		}
		if (function.counted() == Counted.CUSTOMERS && values.target() instanceof Property property && Records.holder(property) instanceof Fact fact) {
			expressions.report(Kind.ARGUMENT, values.argument().getSteps().getFirst(), "argument.fact", function.name(), values.text(), fact.getName());
			return false;
		}
		if (values.value() instanceof Amount || values.value() instanceof Spread || values.value() == Simple.UNKNOWN) {
			seeHolder(values, function);
			return true;
		}
		expressions.report(Kind.ARGUMENT, values.argument(), "argument.values", function.name(), values.text(), TypePhrases.of(values.value()));
		return false;
	}

	/** A median or an extreme is one of the shares; a mean or a sum is the share of nothing. */
	private boolean putsSharesTogether(Given values, Function function) {
		boolean sums = function.name().equals(SUM) || function.counted() == Counted.CUSTOMERS;
		boolean together = sums || function.name().equals(MEAN);
		if (!together || !(values.value() instanceof Amount amount && amount.isShare())) {
			return false;
		}
		expressions.report(Kind.MEAN_OF_SHARES, values.argument(), sums ? "sum.shares" : "mean.shares", values.text());
		return true;
	}

	/** responses and invitations are the same for all instruments; a score is defined for one. */
	private boolean fits(Given argument, Function function) {
		if (SurveyInstrument.get(function.name()) == null) {
			return true;
		}
		return switch (argument.target()) {
			case Survey survey -> isScoreOf(survey.getInstrument().getLiteral(), SurveyTypes.text(survey), argument, function)
					&& saysItsVariant(survey, argument, function);
			case Parameter parameter when parameter.getContent() != ParameterContent.UNSPECIFIED ->
				isScoreOf(parameter.getContent().getLiteral(), SurveyTypes.text(parameter), argument, function);
			case null, default -> true;
		};
	}

	private boolean isScoreOf(String instrument, String text, Given argument, Function function) {
		if (instrument.equals(function.name())) {
			return true;
		}
		expressions.report(Kind.SCALE, argument.argument(), "survey.instrument", function.name(), argument.text(), text);
		return false;
	}

	private boolean saysItsVariant(Survey survey, Given argument, Function function) {
		if (survey.getInstrument() == SurveyInstrument.NPS || survey.getVariant() != null && survey.getScale() != null) {
			return true;
		}
		expressions.report(Kind.SCALE, argument.argument(), "survey.variant", argument.text(), function.name());
		return false;
	}

	private boolean sees(Given argument, Function function, Call call, Scope scope) {
		Step without = argument.argument().getWithout();
		boolean ofCustomer = scope instanceof Scope.OneUnit unit && unit.sessions() == null;
		boolean customers = ofCustomer || function.counted() == Counted.CUSTOMERS || without != null && function.counted() == Counted.NOBODY;
		see(argument.target(), call, customers);
		if (scope instanceof Scope.OneUnit unit && unit.sessions() != null) {
			seeSession(unit.sessions(), argument.target(), call, argument.text());
		}
		if (without == null) {
			return true;
		}
		Given absent = kinds.of(argument.argument(), without, FormulaText.of(without), new Scope.Formula());
		if (absent.kind() == InputKind.EVENT || absent.kind() == InputKind.UNKNOWN) {
			see(absent.target(), without, customers);
			if (function.counted() == Counted.SESSIONS) {
				seeSession(call, argument.target(), call, argument.text());
				seeSession(call, absent.target(), without, absent.text());
			}
			return true;
		}
		expressions.report(Kind.ARGUMENT, without, "argument.kind", "without", absent.text(), Phrase.of(absent.kind().key()), Phrase.of(InputKind.EVENT.key()));
		return false;
	}

	/**
	 * A drop-off is counted from the stage before, which a first stage does not have. Whether an event of a stage is the last one,
	 * all stages tell.
	 */
	private boolean seesTracks(Given stage, Function function, Call call) {
		if (!(stage.target() instanceof Stage found) || !(found.eContainer() instanceof Journey journey)) {
			return true;
		}
		if (function.name().equals(OCCUPANCY)) {
			return seesMoves(new Given(stage.argument(), stage.kind(), journey, stage.value(), stage.text()), function, call);
		}
		seeTracks(found, stage, call);
		if (!function.name().equals(DROPOFF)) {
			return true;
		}
		int position = journey.getStages().indexOf(found);
		if (position == 0) {
			expressions.report(Kind.ARGUMENT, stage.argument(), "stage.first", stage.text());
			return false;
		}
		Stage before = journey.getStages().get(position - 1);
		seeTracks(before, stage, call);
		return isPerCustomer(stage.argument()) || haveSessions(before, found, stage);
	}

	/** Moves are followed from one touchpoint of the journey to any other. */
	private boolean seesMoves(Given moves, Function function, Call call) {
		if (moves.target() instanceof Journey journey && function.counted() == Counted.AS_SAID) {
			journey.getStages().forEach(stage -> seeTracks(stage, moves, call));
		}
		return true;
	}

	/** Whether a session can go from one stage to the next: some source must record both. */
	private boolean haveSessions(Stage before, Stage stage, Given argument) {
		Set<Source> first = sources(before);
		Set<Source> second = sources(stage);
		if (first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains)) {
			return true;
		}
		expressions.report(Kind.IDENTITY, argument.argument(), "identity.session", argument.text(), second.iterator().next().getName(), first.iterator().next().getName());
		return false;
	}

	private static Set<Source> sources(Stage stage) {
		return stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(Event.class::isInstance)
				.map(event -> Sightings.source((Event) event)).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void seeTracks(Stage stage, Given argument, Call call) {
		stage.getTouchpoints().forEach(touchpoint -> touchpoint.getTrackedBy().forEach(track -> see(track, call, isPerCustomer(argument.argument()))));
	}

	/** A session is known to one source only. */
	private void seeSession(Call sessions, Object event, EObject place, String text) {
		Source source = event instanceof Event seen ? Sightings.source(seen) : null;
		Source first = source == null ? null : sightings.firstOfSession(sessions, (Event) event, place);
		if (source != first) {
			expressions.report(Kind.IDENTITY, place, "identity.session", text, source.getName(), first.getName());
		}
	}

	private void seeHolder(Given values, Function function) {
		if (function.counted() == Counted.CUSTOMERS && values.target() instanceof Property property) {
			see(Records.holder(property), values.argument(), true);
		}
	}

	private void see(Object event, EObject place, boolean customers) {
		if (customers && event instanceof Event seen) {
			sightings.addCustomers(seen, place);
		}
	}

	private boolean isRank(Given argument) {
		Optional<BigDecimal> rank = argument.argument().getSteps().stream().findFirst().flatMap(step -> expressions.constants().of(step.getSubject()));
		boolean outside = rank.isPresent() && (rank.get().signum() < 0 || rank.get().compareTo(HUNDRED) > 0);
		if (outside || !argument.value().equals(Amount.LITERAL)) {
			expressions.report(Kind.ARGUMENT, argument.argument(), "argument.rank", argument.text());
			return false;
		}
		return true;
	}

	private static boolean isPerCustomer(Argument argument) {
		return argument.getPer() != CountingUnit.SESSION;
	}
}
