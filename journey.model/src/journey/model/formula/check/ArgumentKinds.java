// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.functions.InputKind;
import journey.model.formula.functions.ValueRule.Given;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.Parenthesis;
import journey.model.journey.Product;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Sum;
import journey.model.queries.Records;
import journey.model.types.PropertyTypes;
import journey.model.types.SurveyTypes;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;

/** Tells what stands in an argument, and checks the conditions in it. */
final class ArgumentKinds {

	private static final String SESSIONS = "sessions";

	private final ReferenceTyper references;
	private final ExpressionTyper expressions;

	ArgumentKinds(ReferenceTyper references, ExpressionTyper expressions) {
		this.references = references;
		this.expressions = expressions;
	}

	Given of(Argument argument, Scope scope) {
		String text = argument.getSteps().isEmpty() ? "" : String.join(" -> ", argument.getSteps().stream().map(FormulaText::of).toList());
		if (argument.getCondition() != null) {
			boolean sessions = argument.eContainer() instanceof Call call && call.getFunction().equals(SESSIONS);
			expressions.condition(argument.getCondition(), new Scope.OneUnit(sessions ? (Call) argument.eContainer() : null));
			return new Given(argument, InputKind.CONDITION, null, Simple.TRUTH, FormulaText.of(argument.getCondition()));
		}
		if (argument.getSteps().size() > 1) {
			String steps = String.join(" -> ", argument.getSteps().stream().map(references.values()::text).toList());
			return new Given(argument, InputKind.STEPS, null, Simple.UNKNOWN, steps);
		}
		return argument.getSteps().isEmpty() ? new Given(argument, InputKind.UNKNOWN, null, Simple.UNKNOWN, text) : of(argument, argument.getSteps().get(0), text, scope);
	}

	/** One step of an argument by itself. */
	Given of(Argument argument, Step step, String text, Scope scope) {
		if (!(step.getSubject() instanceof Reference reference)) {
			checkCondition(step, null, true);
			return ofExpression(argument, step.getSubject(), text, scope);
		}
		Referable target = reference.getTarget();
		if (target == null || target.eIsProxy()) {
			return new Given(argument, InputKind.UNKNOWN, null, Simple.UNKNOWN, text);
		}
		if (target instanceof Parameter parameter) {
			return ofParameter(argument, step, parameter, text, scope);
		}
		InputKind kind = InputKind.of(target);
		checkCondition(step, target, kind != InputKind.EVENT && kind != InputKind.FACT && kind != InputKind.PROPERTY);
		ValueType value = switch (target) {
			case Property property -> PropertyTypes.of(property);
			case Kpi kpi -> references.of(kpi);
			default -> Simple.UNKNOWN;
		};
		return new Given(argument, kind, target, value, text);
	}

	private Given ofExpression(Argument argument, Expression expression, String text, Scope scope) {
		if (scope instanceof Scope.Formula && argument.eContainer() instanceof Call call && isComputedFromProperties(expression)) {
			expressions.report(FormulaProblem.Kind.ARGUMENT, expression, "argument.computed", call.getFunction(), text);
			return new Given(argument, InputKind.UNKNOWN, null, Simple.UNKNOWN, text);
		}
		ValueType value = expressions.type(expression, scope);
		InputKind kind = switch (value) {
			case Spread spread -> InputKind.SPREAD;
			case Amount amount -> InputKind.NUMBER;
			case Simple.UNKNOWN -> InputKind.UNKNOWN;
			default -> InputKind.OTHER;
		};
		return new Given(argument, kind, null, value, text);
	}

	/** As in sum(price * quantity): functions work on what is recorded, and compute nothing for each record. */
	private static boolean isComputedFromProperties(Expression expression) {
		return switch (expression) {
			case Parenthesis parenthesis -> isComputedFromProperties(parenthesis.getInner());
			case Sum sum -> sum.getOperands().stream().anyMatch(ArgumentKinds::isProperty);
			case Product product -> product.getOperands().stream().anyMatch(ArgumentKinds::isProperty);
			case null, default -> false;
		};
	}

	private static boolean isProperty(Expression operand) {
		return operand instanceof Reference reference && reference.getTarget() instanceof Property || isComputedFromProperties(operand);
	}

	private Given ofParameter(Argument argument, Step step, Parameter parameter, String text, Scope scope) {
		Optional<Step> given = references.values().given(parameter);
		if (given.isPresent()) {
			Given meant = of(argument, given.get(), FormulaText.of(given.get()), new Scope.Formula());
			if (step.getWhere() != null) {
				expressions.condition(step.getWhere(), new Scope.OneRecord(record(meant.target())));
			}
			return new Given(argument, meant.kind(), meant.target(), meant.value(), step.getWhere() == null ? meant.text() : meant.text() + " where " + FormulaText.of(step.getWhere()));
		}
		if (parameter.getPreset() != null && ArgumentFit.misfitOfPreset(parameter).isEmpty()) {
			return ofExpression(argument, parameter.getPreset(), text, scope);
		}
		if (!references.values().areOpen()) {
			return new Given(argument, InputKind.UNKNOWN, null, Simple.UNKNOWN, text);
		}
		if (step.getWhere() != null) {
			expressions.condition(step.getWhere(), new Scope.OneRecord(null));
		}
		return switch (parameter.getKind()) {
			case EVENT -> new Given(argument, InputKind.EVENT, null, Simple.UNKNOWN, text);
			case FACT -> new Given(argument, InputKind.FACT, null, Simple.UNKNOWN, text);
			case PROPERTY -> new Given(argument, InputKind.PROPERTY, null, PropertyTypes.of(parameter.getContent(), text), text);
			case SURVEY -> new Given(argument, InputKind.SURVEY, parameter, SurveyTypes.of(parameter), text);
			case JOURNEY -> new Given(argument, InputKind.JOURNEY, null, Simple.UNKNOWN, text);
			case STAGE -> new Given(argument, InputKind.STAGE, null, Simple.UNKNOWN, text);
			case KPI -> new Given(argument, InputKind.KPI, null, Simple.UNKNOWN, text);
			case NUMBER, MONEY, DURATION, TEXT -> ofExpression(argument, step.getSubject(), text, scope);
			case UNSPECIFIED -> new Given(argument, InputKind.UNKNOWN, null, Simple.UNKNOWN, text);
		};
	}

	private void checkCondition(Step step, Referable subject, boolean hasNoRecords) {
		if (step.getWhere() == null) {
			return;
		}
		if (hasNoRecords) {
			expressions.report(FormulaProblem.Kind.PART, step.getWhere(), "where.nothing", FormulaText.of(step.getSubject()));
		} else {
			expressions.condition(step.getWhere(), new Scope.OneRecord(record(subject)));
		}
	}

	private static EObject record(Object target) {
		return switch (target) {
			case Event event -> event;
			case Fact fact -> fact;
			case Property property -> Records.holder(property);
			case null, default -> null;
		};
	}
}
