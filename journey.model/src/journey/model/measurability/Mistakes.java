// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Optional;

import journey.model.formula.check.FormulaChecks;
import journey.model.formula.check.FormulaProblem;
import journey.model.formula.check.TemplateArgumentProblem;
import journey.model.journey.Kpi;
import journey.model.journey.Template;
import journey.model.queries.WorkspaceIndex;
import journey.model.text.ReadText;

/** What is wrong with the text of a KPI so that nobody can tell its value; rules of their own report it. */
final class Mistakes {

	static final String WINDOW = "window 28 days every week";

	private Mistakes() {
	}

	static Optional<MissingLink> first(Kpi kpi, WorkspaceIndex index) {
		return garbled(kpi).or(() -> inArguments(kpi)).or(() -> inFormula(kpi, index));
	}

	/** What the check says of the same part of the formula. */
	static MissingLink explained(MissingLink missing, Kpi kpi, WorkspaceIndex index) {
		if (missing.need().isOfData()) {
			return missing;
		}
		return FormulaChecks.of(index).problems(kpi).stream().filter(problem -> problem.place() == missing.part()).findFirst()
				.map(problem -> new MissingLink(missing.need(), missing.place(), missing.part(), missing.suggestion(), problem.phrase())).orElse(missing);
	}

	private static Optional<MissingLink> garbled(Kpi kpi) {
		Template template = kpi.getFormula() == null ? kpi.getTemplate() : null;
		if (ReadText.garbles(kpi)) {
			return Optional.of(MissingLink.of(Need.SOUND_FORMULA, kpi, null, null));
		}
		return template != null && ReadText.garbles(template) ? Optional.of(MissingLink.of(Need.SOUND_FORMULA, template, null, null)) : Optional.empty();
	}

	private static Optional<MissingLink> inArguments(Kpi kpi) {
		if (kpi.getTemplate() == null || kpi.getTemplate().eIsProxy()) {
			return Optional.empty();
		}
		return TemplateArgumentProblem.of(kpi).stream().findFirst()
				.map(problem -> new MissingLink(Need.SOUND_FORMULA, kpi, problem.place() == kpi ? null : problem.place(), null, problem.phrase()));
	}

	private static Optional<MissingLink> inFormula(Kpi kpi, WorkspaceIndex index) {
		return FormulaChecks.of(index).problems(kpi).stream().filter(FormulaProblem::leavesNoValue).findFirst().map(problem -> mistake(problem, kpi));
	}

	private static MissingLink mistake(FormulaProblem problem, Kpi kpi) {
		return problem.isAboutWindow() ? MissingLink.of(Need.WINDOW, kpi, null, WINDOW)
				: new MissingLink(Need.SOUND_FORMULA, kpi, problem.place(), null, problem.phrase());
	}
}
