// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.formula.functions.Counted;
import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Input;
import journey.model.formula.functions.InputKind;
import journey.model.formula.functions.Part;
import journey.model.formula.functions.ValueRule.Given;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.ParameterKind;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.messages.Phrase;
import journey.model.text.Suggestion;
import journey.model.types.PropertyTypes;
import journey.model.types.SurveyTypes;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;

/** Checks a call against the signature of its function. */
final class CallTyper {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int LAST_ASCII = 0x7F;
	private static final String DROPOFF = "dropoff";

	private final ArgumentKinds kinds;
	private final ExpressionTyper expressions;
	private final Sightings sightings = new Sightings();

	CallTyper(ReferenceTyper references, ExpressionTyper expressions) {
		this.kinds = new ArgumentKinds(references, expressions);
		this.expressions = expressions;
	}

	Sightings sightings() {
		return sightings;
	}

	ValueType type(Call call, Scope scope) {
		Optional<Function> known = Functions.named(call.getFunction());
		if (known.isEmpty()) {
			return unknownFunction(call);
		}
		if (scope instanceof Scope.OneRecord) {
			return expressions.report(Kind.CONDITION, call, "call.in.record", FormulaText.of(call));
		}
		Function function = known.get();
		List<Given> given = arguments(call, function);
		if (given.isEmpty() && !function.inputs().isEmpty()) {
			return Simple.UNKNOWN;
		}
		checkParts(call, function);
		boolean allKnown = given.stream().allMatch(argument -> argument.kind() != InputKind.UNKNOWN);
		return allKnown && isUsable(call, function, given, scope) ? function.value().of(given) : Simple.UNKNOWN;
	}

	private ValueType unknownFunction(Call call) {
		List<String> names = Functions.ALL.stream().map(Function::name).toList();
		Optional<String> meant = Suggestion.nearest(call.getFunction(), names);
		OptionalInt strange = call.getFunction().codePoints().filter(letter -> letter > LAST_ASCII).findFirst();
		if (strange.isPresent()) {
			return expressions.report(Kind.FUNCTION, call, "function.letters", call.getFunction(), Character.toString(strange.getAsInt()),
					String.format(Locale.ROOT, "U+%04X", strange.getAsInt()));
		}
		return meant.isPresent()
				? expressions.report(Kind.FUNCTION, call, "function.meant", call.getFunction(), meant.get())
				: expressions.report(Kind.FUNCTION, call, "function.unknown", call.getFunction(), String.join(", ", names));
	}

	/** The arguments in the order of the inputs; none if they do not fit. */
	private List<Given> arguments(Call call, Function function) {
		Given[] given = new Given[function.inputs().size()];
		Set<Argument> misplaced = new HashSet<>();
		for (int i = 0; i < call.getArguments().size(); i++) {
			Argument argument = call.getArguments().get(i);
			Optional<Input> input = function.input(argument.getParameter(), i);
			if (input.isEmpty()) {
				misplaced.add(argument);
				reportSurplus(call, function, i);
				continue;
			}
			int position = function.inputs().indexOf(input.get());
			Given found = kinds.of(argument, new Scope.Formula());
			if (given[position] != null) {
				misplaced.add(argument);
				expressions.report(Kind.ARGUMENT, argument, "argument.twice", function.heading(), input.get().name());
			} else if (!input.get().takes(found.kind())) {
				misplaced.add(argument);
				expressions.report(Kind.ARGUMENT, argument, "argument.kind", function.name(), found.text(), Phrase.of(found.kind().key()), expected(input.get()));
			} else {
				given[position] = found;
			}
		}
		boolean complete = misplaced.isEmpty();
		for (int i = 0; i < given.length && misplaced.isEmpty(); i++) {
			if (given[i] == null) {
				complete = false;
				expressions.report(Kind.ARGUMENT, call, "argument.missing", function.heading(), function.inputs().get(i).name(), expected(function.inputs().get(i)));
			}
		}
		return complete ? List.of(given) : List.of();
	}

	/** 3,5 is two arguments, where somebody meant one number. */
	private void reportSurplus(Call call, Function function, int position) {
		Argument argument = call.getArguments().get(position);
		if (argument.getParameter() != null) {
			expressions.report(Kind.ARGUMENT, argument, "argument.name", function.heading(), argument.getParameter());
		} else if (position > 0 && endsWithInteger(call.getArguments().get(position - 1)) && isInteger(argument)) {
			expressions.report(Kind.ARGUMENT, argument, "argument.comma", FormulaText.of(argument));
		} else {
			expressions.report(Kind.ARGUMENT, argument, "argument.surplus", function.heading(), FormulaText.of(argument));
		}
	}

	private static boolean isInteger(Argument argument) {
		return argument.getSteps().size() == 1 && argument.getSteps().get(0).getSubject() instanceof Quantity quantity
				&& quantity.getNumber() != null && quantity.getNumber().scale() <= 0;
	}

	private static boolean endsWithInteger(Argument argument) {
		String text = FormulaText.of(argument);
		return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
	}

	private static String expected(Input input) {
		String expected = Phrase.of(input.kinds().get(0).key());
		for (InputKind kind : input.kinds().subList(1, input.kinds().size())) {
			expected = Phrase.of("or", expected, Phrase.of(kind.key()));
		}
		return expected;
	}

	private void checkParts(Call call, Function function) {
		for (int i = 0; i < call.getArguments().size(); i++) {
			Argument argument = call.getArguments().get(i);
			for (Part part : Part.values()) {
				if (part.isIn(argument) && (i > 0 || !function.takes().contains(part))) {
					expressions.report(Kind.PART, argument, "part.unused", function.name(), part.word());
				}
			}
			checkSpan(argument);
		}
		if (!call.getArguments().isEmpty()) {
			checkNeeds(call, function);
		}
	}

	/** Without these parts, the same function would have several values, and nobody could tell which was meant. */
	private void checkNeeds(Call call, Function function) {
		String missing = null;
		for (Part part : Part.values()) {
			if (function.needs().contains(part) && !part.isIn(call.getArguments().get(0))) {
				String one = Phrase.of("part.needed." + part.word());
				missing = missing == null ? one : Phrase.of("and", missing, one);
			}
		}
		if (missing != null) {
			expressions.report(Kind.UNSAID, call, "part.missing", FormulaText.of(call), missing);
		}
	}

	private void checkSpan(Argument argument) {
		if (argument.getWithout() != null && !Part.WITHIN.isIn(argument)) {
			expressions.report(Kind.PART, argument, "without.window", FormulaText.of(argument.getWithout()));
		}
		Parameter window = argument.getWithinParameter();
		if (window != null && !window.eIsProxy() && window.getKind() != ParameterKind.DURATION) {
			expressions.report(Kind.PART, argument, "within.parameter", window.getName());
		}
	}

	/** What the kinds of the arguments alone do not tell. */
	private boolean isUsable(Call call, Function function, List<Given> given, Scope scope) {
		boolean usable = true;
		for (Given argument : given) {
			usable &= switch (argument.kind()) {
				case STEPS -> areEvents(argument, function);
				case PROPERTY -> areNumbers(argument, function) && !isMeanOfShares(argument, function);
				case SURVEY -> fits(argument, function);
				case EVENT -> sees(argument, function, call, scope);
				case STAGE -> seesTracks(argument, function, call);
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
		return events;
	}

	private boolean areNumbers(Given values, Function function) {
		if (values.value() instanceof Amount || values.value() instanceof Spread || values.value() == Simple.UNKNOWN) {
			seeHolder(values, function);
			return true;
		}
		expressions.report(Kind.ARGUMENT, values.argument(), "argument.values", function.name(), values.text(), TypePhrases.of(values.value()));
		return false;
	}

	private boolean isMeanOfShares(Given values, Function function) {
		if (function.name().equals("avg") && values.target() instanceof Property property && PropertyTypes.isShare(property)) {
			expressions.report(Kind.MEAN_OF_SHARES, values.argument(), "mean.shares", values.text());
			return true;
		}
		return false;
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

	/** A drop-off is counted from the stage before, which a first stage does not have. */
	private boolean seesTracks(Given stage, Function function, Call call) {
		if (!(stage.target() instanceof Stage found) || !(found.eContainer() instanceof Journey journey)) {
			return true;
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
		seeTracks(journey.getStages().get(position - 1), stage, call);
		return true;
	}

	private void seeTracks(Stage stage, Given argument, Call call) {
		stage.getTouchpoints().forEach(touchpoint -> touchpoint.getTrackedBy().forEach(track -> see(track, call, isPerCustomer(argument.argument()))));
	}

	/** A session is known to one source only. */
	private void seeSession(Call sessions, Object event, EObject place, String text) {
		Source source = event instanceof Event seen ? Sightings.source(seen) : null;
		Source first = source == null ? null : sightings.firstOfSession(sessions, source);
		if (source != first) {
			expressions.report(Kind.IDENTITY, place, "identity.session", text, source.getName(), first.getName());
		}
	}

	private void seeHolder(Given values, Function function) {
		if (function.counted() == Counted.CUSTOMERS && values.target() instanceof Property property) {
			see(ReferenceTyper.holder(property), values.argument(), true);
		}
	}

	private void see(Object event, EObject place, boolean customers) {
		if (customers && event instanceof Event seen) {
			sightings.addCustomers(seen, place);
		}
	}

	private boolean isRank(Given argument) {
		Optional<BigDecimal> rank = argument.argument().getSteps().stream().findFirst().flatMap(step -> Constants.of(expressions.written(step.getSubject())));
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
