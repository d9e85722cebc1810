// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;

import com.google.inject.Inject;

import journey.model.journey.Call;
import journey.model.journey.JourneyPackage;
import journey.model.messages.Phrase;
import journey.model.rules.Finding;
import journey.model.rules.RuleCode;

/** Templates that are called as functions: what is unknown as a function may be known as a template. */
final class TemplateCalls {

	private final IGlobalScopeProvider names;

	@Inject
	TemplateCalls(IGlobalScopeProvider names) {
		this.names = names;
	}

	/** The finding as it is to be told: one about an unknown function shows how a KPI comes from the template of that name. */
	Finding told(Finding finding) {
		boolean unknown = finding.code() == RuleCode.UNKNOWN_FUNCTION && finding.element() instanceof Call;
		Optional<String> template = unknown ? template(((Call) finding.element()).getFunction(), finding.element().eResource()) : Optional.empty();
		return template.map(name -> new Finding(finding.code(), finding.severity(), finding.element(), finding.feature(), finding.position(),
				List.of(Phrase.of("kpi.function.template", ((Call) finding.element()).getFunction(), name)))).orElse(finding);
	}

	/** The full name of a template that the file can see. */
	private Optional<String> template(String name, Resource file) {
		for (IEObjectDescription template : names.getScope(file, JourneyPackage.Literals.KPI__TEMPLATE, any -> true).getAllElements()) {
			if (template.getName().getLastSegment().equals(name)) {
				return Optional.of(template.getName().toString());
			}
		}
		return Optional.empty();
	}
}
