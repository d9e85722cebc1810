// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.model.formula.FormulaText;
import journey.model.formula.functions.InputKind;
import journey.model.formula.functions.Part;
import journey.model.journey.Argument;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Minus;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.ParameterKind;
import journey.model.journey.Parenthesis;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.journey.TextLiteral;
import journey.model.messages.Phrase;
import journey.model.queries.Names;
import journey.model.types.PropertyTypes;
import journey.model.types.QuantityTypes;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Words;

/** Whether an argument of a KPI can stand for a parameter of its template. Which scale a survey has is not asked here. */
public final class ArgumentFit {

	private ArgumentFit() {
	}

	/** What is wrong, as a phrase; empty if nothing is, or if nobody can tell because a name is unknown. */
	public static Optional<String> misfit(Argument argument, Parameter parameter) {
		if (argument.getCondition() != null) {
			return Optional.of(misfit("where " + FormulaText.of(argument.getCondition()), Phrase.of("input.condition"), parameter));
		}
		if (argument.getSteps().isEmpty() || parameter.getKind() == ParameterKind.UNSPECIFIED) {
			return Optional.empty();
		}
		if (argument.getSteps().size() > 1) {
			String steps = String.join(" -> ", argument.getSteps().stream().map(FormulaText::of).toList());
			return Optional.of(misfit(steps, Phrase.of("input.steps"), parameter));
		}
		Step step = argument.getSteps().get(0);
		Optional<String> ofValue = misfit(step.getSubject(), parameter);
		boolean more = hasParts(argument) || step.getWhere() != null && !hasRecords(parameter.getKind());
		return ofValue.isEmpty() && more ? Optional.of(Phrase.of("kpi.template.part", Names.name(parameter), expected(parameter))) : ofValue;
	}

	/** What is wrong with the preset of a parameter. */
	public static Optional<String> misfitOfPreset(Parameter parameter) {
		return parameter.getPreset() == null || parameter.getKind() == ParameterKind.UNSPECIFIED ? Optional.empty() : misfit(parameter.getPreset(), parameter);
	}

	private static Optional<String> misfit(Expression written, Parameter parameter) {
		Expression value = withoutParentheses(written);
		if (value == null || value instanceof Reference reference && (reference.getTarget() == null || reference.getTarget().eIsProxy())) {
			return Optional.empty();
		}
		if (!isOfKind(value, parameter.getKind())) {
			return Optional.of(misfit(FormulaText.of(written), found(value), parameter));
		}
		if (parameter.getKind() == ParameterKind.DURATION && !isLongerThanNothing(value)) {
			return Optional.of(Phrase.of("kpi.template.positive", FormulaText.of(written), Names.name(parameter)));
		}
		if (value instanceof Reference reference && reference.getTarget() instanceof Property property && !holds(property, parameter.getContent())) {
			return Optional.of(Phrase.of("kpi.template.content", FormulaText.of(written), TypePhrases.of(PropertyTypes.of(property)), Names.name(parameter),
					TypePhrases.of(PropertyTypes.of(parameter.getContent(), Names.name(parameter)))));
		}
		return Optional.empty();
	}

	private static String misfit(String text, String found, Parameter parameter) {
		return Phrase.of("kpi.template.kind", text, found, Names.name(parameter), expected(parameter));
	}

	private static boolean isLongerThanNothing(Expression value) {
		return value instanceof Quantity quantity && quantity.getNumber() != null && quantity.getNumber().signum() > 0;
	}

	private static boolean hasParts(Argument argument) {
		return Stream.of(Part.values()).anyMatch(part -> part.isIn(argument));
	}

	private static boolean hasRecords(ParameterKind kind) {
		return List.of(ParameterKind.EVENT, ParameterKind.FACT, ParameterKind.PROPERTY).contains(kind);
	}

	private static boolean isOfKind(Expression value, ParameterKind kind) {
		Referable named = value instanceof Reference reference ? reference.getTarget() : null;
		return switch (kind) {
			case EVENT -> named instanceof Event;
			case FACT -> named instanceof Fact;
			case PROPERTY -> named instanceof Property;
			case SURVEY -> named instanceof Survey;
			case JOURNEY -> named instanceof Journey;
			case STAGE -> named instanceof Stage;
			case KPI -> named instanceof Kpi;
			case NUMBER -> quantity(value).filter(quantity -> quantity.getUnit() == null).isPresent();
			case MONEY -> quantity(value).map(Quantity::getUnit).filter(QuantityTypes::isCurrency).isPresent();
			case DURATION -> quantity(value).map(Quantity::getUnit).filter(QuantityTypes::isTime).isPresent();
			case TEXT -> value instanceof TextLiteral;
			case UNSPECIFIED -> true;
		};
	}

	/** A value may be negative. */
	private static Optional<Quantity> quantity(Expression value) {
		Expression positive = value instanceof Minus minus ? withoutParentheses(minus.getOperand()) : value;
		return positive instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
	}

	private static boolean holds(Property property, ParameterContent content) {
		ValueType wanted = PropertyTypes.of(content, "");
		ValueType held = PropertyTypes.of(property);
		if (wanted == Simple.UNKNOWN || held == Simple.UNKNOWN) {
			return true;
		}
		return switch (wanted) {
			case Amount amount -> held instanceof Amount other && PropertyTypes.holds(content, other);
			case Words words -> held instanceof Words;
			default -> wanted == held;
		};
	}

	/** What a parameter stands for, as a phrase. */
	public static String expected(Parameter parameter) {
		return switch (parameter.getKind()) {
			case EVENT, FACT, PROPERTY, SURVEY, JOURNEY, STAGE, KPI, NUMBER -> Phrase.of("input." + parameter.getKind().getLiteral());
			case MONEY -> Phrase.of("type.money");
			case DURATION -> Phrase.of("type.time");
			case TEXT -> Phrase.of("type.text");
			case UNSPECIFIED -> Phrase.of("input.unknown");
		};
	}

	private static String found(Expression value) {
		return switch (value) {
			case Reference reference -> Phrase.of(InputKind.of(reference.getTarget()).key());
			case TextLiteral text -> Phrase.of("type.text");
			case Quantity quantity when quantity.getUnit() != null && !QuantityTypes.isCurrency(quantity.getUnit()) && !QuantityTypes.isTime(quantity.getUnit()) ->
					Phrase.of("kpi.template.number.of", quantity.getUnit());
			case Quantity quantity -> TypePhrases.of(QuantityTypes.of(quantity));
			case Minus minus when quantity(minus).isPresent() -> found(quantity(minus).get());
			default -> Phrase.of("kpi.template.formula");
		};
	}

	private static Expression withoutParentheses(Expression expression) {
		Expression inner = expression;
		while (inner instanceof Parenthesis parenthesis) {
			inner = parenthesis.getInner();
		}
		return inner;
	}
}
