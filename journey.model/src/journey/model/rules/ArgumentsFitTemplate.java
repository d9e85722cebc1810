// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.formula.check.TemplateArgumentProblem;
import journey.model.journey.Element;
import journey.model.journey.Kpi;
import journey.model.journey.Template;
import journey.model.queries.WorkspaceIndex;

/** A template means what it says only if each of its parameters counts, and stands for what it was made for. */
final class ArgumentsFitTemplate implements Rule<Element> {

	@Override
	public RuleCode code() {
		return RuleCode.ARGUMENTS_DO_NOT_FIT;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Kpi kpi -> TemplateArgumentProblem.of(kpi)
					.forEach(problem -> findings.report(code(), problem.place(), problem.feature(), problem.phrase()));
			case Template template -> TemplateParameterFindings.report(template, findings);
			default -> { }
		}
	}
}
