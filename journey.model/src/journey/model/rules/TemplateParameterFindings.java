// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.check.ArgumentFit;
import journey.model.journey.Argument;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Parameter;
import journey.model.journey.Reference;
import journey.model.journey.Template;
import journey.model.messages.Phrase;
import journey.model.types.PropertyTypes;

/** What is wrong with the parameters of a template: nothing depends on one, its preset is not what it stands for, or it cannot hold what it shall. */
final class TemplateParameterFindings {

	private static final RuleCode CODE = RuleCode.ARGUMENTS_DO_NOT_FIT;

	private TemplateParameterFindings() {
	}

	static void report(Template template, Findings findings) {
		for (Parameter parameter : template.getParameters()) {
			if (!PropertyTypes.canHold(parameter.getKind(), parameter.getContent())) {
				findings.report(CODE, parameter, JourneyPackage.Literals.PARAMETER__CONTENT,
						Phrase.of("kpi.template.holds", Labels.of(parameter), ArgumentFit.expected(parameter), parameter.getContent().getLiteral()));
			}
			ArgumentFit.misfitOfPreset(parameter).ifPresent(misfit ->
					findings.report(CODE, parameter, JourneyPackage.Literals.PARAMETER__PRESET, misfit));
		}
		if (template.getFormula() != null) {
			reportUnused(template, findings);
		}
	}

	/** Where a name is unknown, it may be that of the parameter. */
	private static void reportUnused(Template template, Findings findings) {
		Set<EObject> used = new HashSet<>();
		for (Iterator<EObject> parts = EcoreUtil.getAllContents(List.of(template.getFormula())); parts.hasNext();) {
			EObject named = switch (parts.next()) {
				case Reference reference -> reference.getTarget();
				case Argument argument -> argument.getWithinParameter();
				default -> null;
			};
			if (named != null && named.eIsProxy()) {
				return;
			}
			used.add(named);
		}
		template.getParameters().stream().filter(parameter -> parameter.getName() != null && !used.contains(parameter)).forEach(parameter ->
				findings.report(CODE, parameter, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
						Phrase.of("kpi.template.unused", Labels.of(parameter), Labels.of(template))));
	}
}
