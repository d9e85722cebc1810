// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Argument;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.Parenthesis;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Template;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/** What the parameters of its template stand for in a KPI. */
record Arguments(Map<Parameter, Step> steps) {

	/** By name, else in the order of the parameters. */
	static Arguments of(Kpi kpi) {
		Map<Parameter, Step> steps = new LinkedHashMap<>();
		Template template = kpi.getTemplate();
		if (template != null) {
			List<Parameter> parameters = template.getParameters();
			for (int i = 0; i < kpi.getArguments().size(); i++) {
				Argument argument = kpi.getArguments().get(i);
				Parameter parameter = argument.getParameter() == null ? parameters.get(i)
						: parameters.stream().filter(one -> one.getName().equals(argument.getParameter())).findFirst().orElseThrow();
				steps.put(parameter, argument.getSteps().get(0));
			}
		}
		return new Arguments(steps);
	}

	/** What an expression stands for: no parenthesis, and no parameter. */
	Expression resolve(Expression expression) {
		if (expression instanceof Parenthesis parenthesis) {
			return resolve(parenthesis.getInner());
		}
		if (expression instanceof Reference reference && reference.getTarget() instanceof Parameter parameter) {
			return steps.containsKey(parameter) ? resolve(steps.get(parameter).getSubject()) : parameter.getPreset();
		}
		return expression;
	}

	/** Null if the argument has none. */
	TimeSpan within(Argument argument) {
		if (argument.getWithin() != null) {
			return TimeSpan.of(argument.getWithin());
		}
		if (argument.getWithinParameter() == null) {
			return null;
		}
		Parameter parameter = argument.getWithinParameter();
		Quantity span = steps.containsKey(parameter) ? (Quantity) resolve(steps.get(parameter).getSubject()) : parameter.getPreset();
		return new TimeSpan(span.getNumber(), Quantities.time(span.getUnit()).orElseThrow());
	}
}
