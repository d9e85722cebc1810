// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.FormulaUses;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Part;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Quantity;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.journey.Template;
import journey.model.queries.KpiTraits;
import journey.model.queries.TimeSpan;
import journey.model.queries.WorkspaceIndex;

/**
 * Who entered less than the time allowed before the end of the window is still open and does not count: if the time allowed is
 * as long as the window, that is everybody, and there is never a value.
 */
final class WindowLetsUnitsFinish implements Rule<NamedElement> {

	/**
	 * The time that a funnel allows.
	 *
	 * @param written where it is written: a span, or the value of a parameter
	 */
	private record Allowed(EObject written, TimeSpan time) {
	}

	@Override
	public RuleCode code() {
		return RuleCode.WINDOW_TOO_SHORT;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Kpi kpi -> check(kpi, KpiTraits.formula(kpi), KpiTraits.window(kpi), findings);
			case Template template -> check(template, template.getFormula(), template.getWindow(), findings);
			default -> { }
		}
	}

	private void check(NamedElement owner, Expression formula, Span window, Findings findings) {
		Optional<TimeSpan> covered = TimeSpan.of(window).filter(time -> time.number().signum() > 0);
		if (formula == null || covered.isEmpty()) {
			return;
		}
		for (TreeIterator<EObject> parts = EcoreUtil.getAllContents(List.of(formula)); parts.hasNext();) {
			if (parts.next() instanceof Call call && isFunnel(call)) {
				allowed(owner, call.getArguments().get(0)).filter(allowed -> allowed.time().isSurelyAsLongAs(covered.get()))
						.ifPresent(allowed -> report(owner, allowed, covered.get(), findings));
			}
		}
	}

	/** What is written in a template is reported there, unless it is the KPI whose window is too short. */
	private void report(NamedElement owner, Allowed allowed, TimeSpan window, Findings findings) {
		String[] texts = { allowed.time().text(), window.text(), allowed.time().twice().text() };
		if (EcoreUtil.isAncestor(owner, allowed.written())) {
			findings.report(code(), allowed.written(), null, texts);
		} else if (owner instanceof Kpi kpi && kpi.getWindow() != null) {
			findings.report(code(), kpi, JourneyPackage.Literals.KPI__WINDOW, texts);
		}
	}

	private static boolean isFunnel(Call call) {
		return !call.getArguments().isEmpty() && Functions.named(call.getFunction()).filter(function -> function.needs().contains(Part.ORDER)).isPresent();
	}

	private static Optional<Allowed> allowed(NamedElement owner, Argument steps) {
		if (steps.getWithin() != null) {
			return TimeSpan.of(steps.getWithin()).map(time -> new Allowed(steps.getWithin(), time));
		}
		Parameter parameter = steps.getWithinParameter();
		return parameter == null || parameter.eIsProxy() ? Optional.empty() : quantity(owner, parameter)
				.flatMap(quantity -> TimeSpan.of(quantity).map(time -> new Allowed(quantity, time)));
	}

	private static Optional<Quantity> quantity(NamedElement owner, Parameter parameter) {
		EObject value = owner instanceof Kpi kpi && kpi.getTemplate() != null ? FormulaUses.value(kpi, parameter).orElse(null) : parameter.getPreset();
		EObject written = value instanceof Step step ? step.getSubject() : value;
		return written instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
	}
}
