// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.model.formula.TemplateArguments;
import journey.model.formula.check.ArgumentFit;
import journey.model.journey.Argument;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Template;
import journey.model.messages.Phrase;
import journey.model.text.Suggestion;

/** What is wrong with the arguments that a KPI gives to its template. */
final class TemplateArgumentFindings {

	private static final RuleCode CODE = RuleCode.ARGUMENTS_DO_NOT_FIT;


	/** So many parameters are named in a message. */
	private static final int NAMED = 5;
	/** So many parameters, with names so long, are looked at for the one that was meant. */
	private static final int CANDIDATES = 100;
	private static final int LONGEST_NAME = 60;

	private TemplateArgumentFindings() {
	}

	static void report(Kpi kpi, Findings findings) {
		Template template = kpi.getTemplate();
		if (template == null || template.eIsProxy()) {
			return;
		}
		TemplateArguments arguments = TemplateArguments.of(kpi);
		List<Parameter> missing = new ArrayList<>(arguments.missing());
		arguments.unknown().forEach(argument -> reportUnknown(argument, template, missing, findings));
		for (Argument argument : arguments.surplus()) {
			findings.report(CODE, argument, null, Phrase.of("kpi.template.surplus", signature(template)));
		}
		for (Argument argument : arguments.twice()) {
			findings.report(CODE, argument, null, Phrase.of("kpi.template.twice", parameterName(argument, kpi)));
		}
		arguments.given().forEach((parameter, argument) -> ArgumentFit.misfit(argument, parameter)
				.ifPresent(misfit -> findings.report(CODE, argument, null, misfit)));
		if (!missing.isEmpty()) {
			findings.report(CODE, kpi, JourneyPackage.Literals.KPI__TEMPLATE,
					Phrase.of("kpi.template.missing", Labels.of(template), list(missing.stream().map(TemplateArgumentFindings::declaration))));
		}
	}

	/** A parameter that was probably meant is not missed as well. */
	private static void reportUnknown(Argument argument, Template template, List<Parameter> missing, Findings findings) {
		String name = argument.getParameter();
		Optional<String> meant = name.length() > LONGEST_NAME ? Optional.empty()
				: Suggestion.nearest(name, template.getParameters().stream().map(Parameter::getName).filter(Objects::nonNull)
						.filter(known -> known.length() <= LONGEST_NAME).limit(CANDIDATES).toList());
		meant.ifPresent(known -> missing.removeIf(parameter -> known.equals(parameter.getName())));
		findings.report(CODE, argument, JourneyPackage.Literals.ARGUMENT__PARAMETER, meant.isPresent()
				? Phrase.of("kpi.template.meant", Labels.of(template), name, meant.get())
				: Phrase.of("kpi.template.unknown", signature(template), name));
	}

	private static String parameterName(Argument argument, Kpi kpi) {
		return argument.getParameter() != null ? argument.getParameter()
				: Labels.of(kpi.getTemplate().getParameters().get(kpi.getArguments().indexOf(argument)));
	}

	private static String signature(Template template) {
		return Labels.of(template) + "(" + list(template.getParameters().stream().map(Labels::of)) + ")";
	}

	private static String declaration(Parameter parameter) {
		String content = parameter.getContent() == ParameterContent.UNSPECIFIED ? "" : " of " + parameter.getContent().getLiteral();
		return Labels.of(parameter) + " : " + parameter.getKind().getLiteral() + content;
	}

	private static String list(Stream<String> texts) {
		List<String> first = texts.limit(NAMED + 1L).toList();
		return first.size() <= NAMED ? String.join(", ", first) : first.stream().limit(NAMED).collect(Collectors.joining(", ", "", ", …"));
	}
}
