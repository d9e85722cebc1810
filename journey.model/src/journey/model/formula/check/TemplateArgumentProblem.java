// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.formula.FormulaText;
import journey.model.formula.TemplateArguments;
import journey.model.journey.Argument;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Template;
import journey.model.messages.Phrase;
import journey.model.queries.Names;
import journey.model.text.Suggestion;

/**
 * Something that is wrong with the arguments that a KPI gives to its template.
 *
 * @param place the argument to show, or the KPI
 * @param feature the feature of it to show; null for the whole of it
 * @param phrase what is wrong and what was expected, in no language yet
 */
public record TemplateArgumentProblem(EObject place, EStructuralFeature feature, String phrase) {

	/** So many parameters are named in a message. */
	private static final int NAMED = 5;
	/** So many parameters, with names so long, are looked at for the one that was meant. */
	private static final int CANDIDATES = 100;
	private static final int LONGEST_NAME = 60;

	public static List<TemplateArgumentProblem> of(Kpi kpi) {
		List<TemplateArgumentProblem> problems = new ArrayList<>();
		Template template = kpi.getTemplate();
		if (template == null || template.eIsProxy()) {
			return problems;
		}
		TemplateArguments arguments = TemplateArguments.of(kpi);
		List<Parameter> missing = new ArrayList<>(arguments.missing());
		int strangers = 0;
		for (Argument argument : arguments.unknown()) {
			strangers += addUnknown(argument, template, missing, problems) ? 0 : 1;
		}
		for (Argument argument : arguments.surplus()) {
			problems.add(new TemplateArgumentProblem(argument, null, Phrase.of("kpi.template.surplus", signature(template))));
		}
		for (Argument argument : arguments.twice()) {
			problems.add(new TemplateArgumentProblem(argument, null, Phrase.of("kpi.template.twice", parameterName(argument, kpi))));
		}
		addMisfits(arguments.given(), template, problems);
		if (missing.size() > strangers + arguments.twice().size()) {
			problems.add(new TemplateArgumentProblem(kpi, JourneyPackage.Literals.KPI__TEMPLATE,
					Phrase.of("kpi.template.missing", Names.name(template), list(missing.stream().map(TemplateArgumentProblem::declaration)))));
		}
		return problems;
	}

	/** Two arguments that would fit in each other’s place are one slip. */
	private static void addMisfits(Map<Parameter, Argument> given, Template template, List<TemplateArgumentProblem> problems) {
		Map<Parameter, String> misfits = new LinkedHashMap<>();
		given.forEach((parameter, argument) -> ArgumentFit.misfit(argument, parameter).ifPresent(misfit -> misfits.put(parameter, misfit)));
		List<Parameter> parameters = List.copyOf(misfits.keySet());
		if (parameters.size() == 2 && fits(given, parameters.get(0), parameters.get(1)) && fits(given, parameters.get(1), parameters.get(0))) {
			Argument first = given.get(parameters.get(0));
			problems.add(new TemplateArgumentProblem(first, null, Phrase.of("kpi.template.swapped", FormulaText.of(first), FormulaText.of(given.get(parameters.get(1))), signature(template))));
			return;
		}
		misfits.forEach((parameter, misfit) -> problems.add(new TemplateArgumentProblem(given.get(parameter), null, misfit)));
	}

	private static boolean fits(Map<Parameter, Argument> given, Parameter parameter, Parameter other) {
		return ArgumentFit.misfit(given.get(other), parameter).isEmpty();
	}

	/** A parameter that was probably meant is not missed as well; gives whether there is one. */
	private static boolean addUnknown(Argument argument, Template template, List<Parameter> missing, List<TemplateArgumentProblem> problems) {
		String name = argument.getParameter();
		Optional<String> meant = name.length() > LONGEST_NAME ? Optional.empty()
				: Suggestion.nearest(name, template.getParameters().stream().map(Parameter::getName).filter(Objects::nonNull)
						.filter(known -> known.length() <= LONGEST_NAME).limit(CANDIDATES).toList());
		problems.add(new TemplateArgumentProblem(argument, JourneyPackage.Literals.ARGUMENT__PARAMETER, meant.isPresent()
				? Phrase.of("kpi.template.meant", Names.name(template), name, meant.get())
				: Phrase.of("kpi.template.unknown", signature(template), name)));
		return meant.isPresent() && missing.removeIf(parameter -> meant.get().equals(parameter.getName()));
	}

	private static String parameterName(Argument argument, Kpi kpi) {
		return argument.getParameter() != null ? argument.getParameter()
				: Names.name(kpi.getTemplate().getParameters().get(kpi.getArguments().indexOf(argument)));
	}

	private static String signature(Template template) {
		return Names.name(template) + "(" + list(template.getParameters().stream().map(Names::name)) + ")";
	}

	private static String declaration(Parameter parameter) {
		String content = parameter.getContent() == ParameterContent.UNSPECIFIED ? "" : " of " + parameter.getContent().getLiteral();
		return Names.name(parameter) + " : " + parameter.getKind().getLiteral() + content;
	}

	private static String list(Stream<String> texts) {
		List<String> first = texts.limit(NAMED + 1L).toList();
		return first.size() <= NAMED ? String.join(", ", first) : first.stream().limit(NAMED).collect(Collectors.joining(", ", "", ", …"));
	}
}
