// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Argument;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;

/**
 * What a KPI gives to the parameters of its template: an argument with a name to the parameter of that name, one without
 * to the parameter in its place.
 *
 * @param given the first argument for each parameter
 * @param twice later arguments for the same parameter
 * @param unknown arguments with a name that no parameter has
 * @param surplus arguments without name behind the last parameter
 * @param missing parameters without argument and without preset
 */
public record TemplateArguments(Map<Parameter, Argument> given, List<Argument> twice, List<Argument> unknown, List<Argument> surplus,
		List<Parameter> missing) {

	/** Of a KPI with a template. */
	public static TemplateArguments of(Kpi kpi) {
		List<Parameter> parameters = kpi.getTemplate().getParameters();
		TemplateArguments all = new TemplateArguments(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		Map<String, Parameter> byName = new HashMap<>();
		parameters.forEach(parameter -> byName.putIfAbsent(parameter.getName(), parameter));
		for (int i = 0; i < kpi.getArguments().size(); i++) {
			Argument argument = kpi.getArguments().get(i);
			if (argument.getParameter() != null) {
				all.give(argument, byName.get(argument.getParameter()), all.unknown);
			} else {
				all.give(argument, i < parameters.size() ? parameters.get(i) : null, all.surplus);
			}
		}
		parameters.stream().filter(parameter -> parameter.getPreset() == null && !all.given.containsKey(parameter)).forEach(all.missing::add);
		return all;
	}

	private void give(Argument argument, Parameter parameter, List<Argument> inVain) {
		if (parameter == null) {
			inVain.add(argument);
		} else if (given.putIfAbsent(parameter, argument) != null) {
			twice.add(argument);
		}
	}
}
