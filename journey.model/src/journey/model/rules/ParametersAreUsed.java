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
import journey.model.queries.WorkspaceIndex;

/** Who fills in a parameter expects that the number depends on it, and a preset has to be what the parameter stands for. */
final class ParametersAreUsed implements Rule<Template> {

	@Override
	public RuleCode code() {
		return RuleCode.ARGUMENTS_DO_NOT_FIT;
	}

	@Override
	public Class<Template> subject() {
		return Template.class;
	}

	@Override
	public void check(Template template, WorkspaceIndex index, Findings findings) {
		for (Parameter parameter : template.getParameters()) {
			ArgumentFit.misfitOfPreset(parameter).ifPresent(misfit ->
					findings.report(code(), parameter, JourneyPackage.Literals.PARAMETER__PRESET, misfit));
		}
		if (template.getFormula() != null) {
			checkUse(template, findings);
		}
	}

	/** Where a name is unknown, it may be that of the parameter. */
	private void checkUse(Template template, Findings findings) {
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
				findings.report(code(), parameter, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
						Phrase.of("template.unused", Labels.of(parameter), Labels.of(template))));
	}
}
