// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Input;
import journey.model.formula.functions.InputKind;
import journey.model.formula.functions.Part;
import journey.model.formula.functions.ValueRule.Given;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterKind;
import journey.model.journey.Quantity;
import journey.model.messages.Phrase;
import journey.model.text.Suggestion;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Simple;

/** Checks a call against the signature of its function. */
final class CallTyper {

	private static final int LAST_ASCII = 0x7F;

	/** An argument of a kind that its input does not take. */
	private record Misfit(Given given, Input input) {

		boolean fitsFor(Misfit other) {
			return other.input.takes(given.kind());
		}
	}

	private final ArgumentKinds kinds;
	private final ExpressionTyper expressions;
	private final ArgumentChecks checks;

	CallTyper(ReferenceTyper references, ExpressionTyper expressions) {
		this.kinds = new ArgumentKinds(references, expressions);
		this.expressions = expressions;
		this.checks = new ArgumentChecks(kinds, expressions);
	}

	Sightings sightings() {
		return checks.sightings();
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
		if (scope instanceof Scope.OneUnit && function.reads().isEmpty()) {
			return expressions.report(Kind.CONDITION, call, "call.in.unit", FormulaText.of(call));
		}
		Optional<StepsWithoutArrows> steps = StepsWithoutArrows.in(call, function);
		if (steps.isPresent()) {
			return expressions.report(Kind.ARGUMENT, steps.get().place(), "argument.steps", function.name(), steps.get().right());
		}
		List<Given> given = arguments(call, function);
		if (given.isEmpty() && !function.inputs().isEmpty()) {
			return Simple.UNKNOWN;
		}
		boolean partsFit = fitParts(call, function);
		boolean allKnown = given.stream().allMatch(argument -> argument.kind() != InputKind.UNKNOWN);
		boolean usable = allKnown && checks.areUsable(call, function, given, scope);
		return usable && partsFit ? function.value().of(given) : Simple.UNKNOWN;
	}

	private ValueType unknownFunction(Call call) {
		OptionalInt strange = call.getFunction().codePoints().filter(letter -> letter > LAST_ASCII).findFirst();
		if (strange.isPresent()) {
			return expressions.report(Kind.FUNCTION, call, "function.letters", call.getFunction(), Character.toString(strange.getAsInt()),
					String.format(Locale.ROOT, "U+%04X", strange.getAsInt()));
		}
		List<String> names = Functions.ALL.stream().map(Function::name).toList();
		Optional<String> meant = FunctionSynonyms.meant(call.getFunction()).or(() -> Suggestion.nearest(call.getFunction(), names));
		return meant.isPresent()
				? expressions.report(Kind.FUNCTION, call, "function.meant", call.getFunction(), meant.get())
				: expressions.report(Kind.FUNCTION, call, "function.unknown", call.getFunction(), String.join(", ", names));
	}

	/** The arguments in the order of the inputs; none if they do not fit. */
	private List<Given> arguments(Call call, Function function) {
		Given[] given = new Given[function.inputs().size()];
		Set<Argument> misplaced = new HashSet<>();
		List<Misfit> misfits = new ArrayList<>();
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
				misfits.add(new Misfit(found, input.get()));
			} else {
				given[position] = found;
			}
		}
		report(misfits, function);
		boolean complete = misplaced.isEmpty();
		for (int i = 0; i < given.length && misplaced.isEmpty(); i++) {
			if (given[i] == null) {
				complete = false;
				expressions.report(Kind.ARGUMENT, call, "argument.missing", function.heading(), function.inputs().get(i).name(), expected(function.inputs().get(i)));
			}
		}
		return complete ? List.of(given) : List.of();
	}

	/** Two arguments that would fit in each other’s place are one slip. */
	private void report(List<Misfit> misfits, Function function) {
		if (misfits.size() == 2 && misfits.get(0).fitsFor(misfits.get(1)) && misfits.get(1).fitsFor(misfits.get(0))) {
			Given first = misfits.get(0).given();
			expressions.report(Kind.ARGUMENT, first.argument(), "argument.swapped", first.text(), misfits.get(1).given().text(), function.heading());
			return;
		}
		for (Misfit misfit : misfits) {
			Given given = misfit.given();
			expressions.report(Kind.ARGUMENT, given.argument(), "argument.kind", function.name(), given.text(), Phrase.of(given.kind().key()), expected(misfit.input()));
		}
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

	private boolean fitParts(Call call, Function function) {
		boolean fit = true;
		for (int i = 0; i < call.getArguments().size(); i++) {
			Argument argument = call.getArguments().get(i);
			for (Part part : Part.values()) {
				if (part.isIn(argument) && (i > 0 || !function.takes().contains(part))) {
					fit = false;
					expressions.report(Kind.PART, argument, part.feature(argument), "part.unused", function.name(), part.wordIn(argument));
				}
			}
			fit &= isSpan(argument, function);
		}
		return fit & (call.getArguments().isEmpty() || hasNeeds(call, function));
	}

	/** Without these parts, the same function would have several values, and nobody could tell which was meant. */
	private boolean hasNeeds(Call call, Function function) {
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
		return missing == null;
	}

	private boolean isSpan(Argument argument, Function function) {
		if (argument.getWithout() != null && !Part.WITHIN.isIn(argument) && function.takes().contains(Part.WITHOUT)) {
			expressions.report(Kind.PART, argument, Part.WITHOUT.feature(argument), "without.window", FormulaText.of(argument.getWithout()));
			return false;
		}
		Parameter window = argument.getWithinParameter();
		if (window != null && !window.eIsProxy() && window.getKind() != ParameterKind.DURATION) {
			expressions.report(Kind.PART, argument, Part.WITHIN.feature(argument), "within.parameter", window.getName());
			return false;
		}
		return true;
	}
}
