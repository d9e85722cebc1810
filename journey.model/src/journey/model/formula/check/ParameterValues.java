// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.TemplateArguments;
import journey.model.journey.Argument;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.Reference;
import journey.model.journey.Step;

/**
 * What the parameters of a template stand for.
 *
 * @param kpi the KPI that gives them; null if the template is looked at by itself
 * @param arguments what the KPI has written for each of them
 */
record ParameterValues(Kpi kpi, Map<Parameter, Argument> arguments) {

	static final ParameterValues OPEN = new ParameterValues(null, Map.of());

	static ParameterValues of(Kpi kpi) {
		return new ParameterValues(kpi, kpi.getTemplate() == null ? Map.of() : TemplateArguments.of(kpi).given());
	}

	boolean areOpen() {
		return kpi == null;
	}

	/** What the KPI has written for a parameter; empty if nothing, or something that cannot stand for it. */
	Optional<Step> given(Parameter parameter) {
		return argument(parameter).filter(argument -> ArgumentFit.misfit(argument, parameter).isEmpty()).map(Argument::getSteps).filter(steps -> steps.size() == 1).map(List::getFirst);
	}

	/** A part of a formula, with what is given in place of the parameters. */
	String text(EObject part) {
		return areOpen() ? FormulaText.of(part) : FormulaText.of(part, kpi);
	}

	/** What is written in the end: for a parameter what the KPI gives, or the preset. */
	Expression written(Expression expression) {
		if (areOpen() || !(expression instanceof Reference reference) || !(reference.getTarget() instanceof Parameter parameter)) {
			return expression;
		}
		return given(parameter).map(Step::getSubject).orElse(parameter.getPreset());
	}

	/** The argument of the KPI for a parameter. */
	Optional<Argument> argument(Parameter parameter) {
		return Optional.ofNullable(arguments.get(parameter));
	}
}
