// SPDX-License-Identifier: EPL-2.0
package journey.measure.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.TemplateArguments;
import journey.model.journey.Argument;
import journey.model.journey.Conjunction;
import journey.model.journey.Expression;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.Parenthesis;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.queries.KpiTraits;
import journey.model.queries.TimeUnits;

/** The formula of a KPI without parameters: in place of each stands what the KPI gives to its template, or the preset. */
public final class Instantiation {

	private final Map<Parameter, Step> given = new HashMap<>();

	private Instantiation(Kpi kpi) {
		if (kpi.getFormula() == null && kpi.getTemplate() != null) {
			TemplateArguments.of(kpi).given().forEach((parameter, argument) -> {
				if (!argument.getSteps().isEmpty()) {
					given.put(parameter, argument.getSteps().getFirst());
				}
			});
		}
	}

	/** The formula of a sound KPI, in a copy that belongs to nothing. */
	public static Expression of(Kpi kpi) {
		Parenthesis holder = JourneyFactory.eINSTANCE.createParenthesis();
		holder.setInner(EcoreUtil.copy(KpiTraits.formula(kpi)));
		new Instantiation(kpi).replaceParameters(holder);
		return holder.getInner();
	}

	private void replaceParameters(Parenthesis holder) {
		List<EObject> parts = new ArrayList<>();
		holder.eAllContents().forEachRemaining(parts::add);
		for (EObject part : parts) {
			if (part instanceof Reference reference && reference.getTarget() instanceof Parameter parameter) {
				replace(reference, parameter);
			} else if (part instanceof Argument argument && argument.getWithinParameter() != null) {
				argument.setWithin(span(argument.getWithinParameter()));
				argument.setWithinParameter(null);
			}
		}
	}

	private void replace(Reference reference, Parameter parameter) {
		Step meant = given.get(parameter);
		if (reference.eContainer() instanceof Step step && meant != null && meant.getWhere() != null) {
			step.setWhere(both(EcoreUtil.copy(meant.getWhere()), step.getWhere()));
		}
		EcoreUtil.replace(reference, EcoreUtil.copy(meant == null ? parameter.getPreset() : meant.getSubject()));
	}

	private static Expression both(Expression first, Expression second) {
		if (second == null) {
			return first;
		}
		Conjunction both = JourneyFactory.eINSTANCE.createConjunction();
		both.getOperands().add(first);
		both.getOperands().add(second);
		return both;
	}

	private Span span(Parameter parameter) {
		Expression value = given.containsKey(parameter) ? given.get(parameter).getSubject() : parameter.getPreset();
		Quantity quantity = (Quantity) value;
		Span span = JourneyFactory.eINSTANCE.createSpan();
		span.setAmount(quantity.getNumber());
		span.setUnit(TimeUnits.of(quantity.getUnit()).orElseThrow());
		return span;
	}
}
