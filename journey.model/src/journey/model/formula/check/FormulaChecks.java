// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.KpiOrder;
import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Goal;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.journey.Segment;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.journey.Template;
import journey.model.queries.KpiTraits;
import journey.model.queries.WorkspaceIndex;
import journey.model.types.DerivedUnit;
import journey.model.types.SurveyTypes;
import journey.model.types.UnitWord;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;

/** The checked formulas of a workspace: each is checked once, those that others are computed from first. */
public final class FormulaChecks {

	private final Map<Kpi, CheckedFormula> kpis = new HashMap<>();
	private final Map<EObject, List<FormulaProblem>> others = new HashMap<>();

	private FormulaChecks(WorkspaceIndex index) {
		for (Kpi kpi : KpiOrder.of(index.elements(Kpi.class))) {
			List<FormulaProblem> ofTemplate = kpi.getFormula() == null && kpi.getTemplate() != null ? problems(kpi.getTemplate()) : List.of();
			kpis.put(kpi, KpiChecker.check(kpi, this::type, ofTemplate, index));
		}
	}

	public static FormulaChecks of(WorkspaceIndex index) {
		return index.knowledge(FormulaChecks.class, FormulaChecks::new);
	}

	/** What a KPI is worth; unknown if its formula is wrong, missing, or computed from itself. */
	public ValueType type(Kpi kpi) {
		CheckedFormula checked = kpis.get(kpi);
		return checked == null ? Simple.UNKNOWN : checked.type();
	}

	/** The unit in which a KPI is shown: the one that it or its template declares, else the one of its formula; empty if it needs none. */
	public Optional<String> shownUnit(Kpi kpi) {
		return Optional.ofNullable(KpiTraits.unit(kpi)).or(() -> DerivedUnit.of(type(kpi)));
	}

	/** What is wrong with the formulas and values of a KPI, template, segment, evaluation, stage or goal; of nothing else. */
	public List<FormulaProblem> problems(EObject element) {
		return switch (element) {
			case Kpi kpi -> kpis.containsKey(kpi) ? kpis.get(kpi).problems() : List.of();
			case Template template -> others.computeIfAbsent(template, any -> check(template));
			case Segment segment -> others.computeIfAbsent(segment, any -> check(segment));
			case Evaluation evaluation -> others.computeIfAbsent(evaluation, any -> check(evaluation));
			case Stage stage -> stage.getExit() == null ? List.of() : others.computeIfAbsent(stage, any -> check(stage.getExit()));
			case Goal goal -> goal.getTarget() == null ? List.of() : others.computeIfAbsent(goal, any -> check(goal));
			default -> List.of();
		};
	}

	private List<FormulaProblem> check(Template template) {
		if (template.getFormula() == null) {
			return List.of();
		}
		ExpressionTyper typer = typer();
		ValueType type = FormulaChecker.number(template.getFormula(), typer);
		List<FormulaProblem> problems = typer.problems();
		if (type instanceof Amount amount && template.getUnit() != null && !UnitWord.of(template.getUnit()).suits(amount)) {
			problems.add(new FormulaProblem(FormulaProblem.Kind.UNIT, template, JourneyPackage.Literals.TEMPLATE__UNIT,
					"unit.declared", List.of(template.getUnit(), TypePhrases.of(amount))));
		}
		return problems;
	}

	private List<FormulaProblem> check(Segment segment) {
		ExpressionTyper typer = typer();
		if (segment.getWhere() != null) {
			typer.condition(segment.getWhere(), new Scope.OneUnit(null));
			FormulaChecker.identities(typer);
		}
		return typer.problems();
	}

	private List<FormulaProblem> check(Step exit) {
		ExpressionTyper typer = typer();
		EObject subject = exit.getSubject() instanceof Reference reference ? reference.getTarget() : null;
		if (exit.getWhere() != null && subject != null && !subject.eIsProxy()) {
			typer.condition(exit.getWhere(), new Scope.OneRecord(subject));
		}
		return typer.problems();
	}

	private List<FormulaProblem> check(Evaluation evaluation) {
		List<FormulaProblem> problems = new ArrayList<>();
		for (EvaluationPart part : evaluation.getParts()) {
			ExpressionTyper typer = typer();
			ValueType type = FormulaChecker.number(part.getMeasure(), typer);
			FormulaChecker.identities(typer);
			problems.addAll(typer.problems());
			if (type instanceof Amount amount) {
				UnitWord unit = part.getMeasure() instanceof Reference reference && reference.getTarget() instanceof Kpi kpi ? UnitWord.of(kpi) : null;
				ValueChecker values = new ValueChecker(amount, unit, problems);
				values.check(part.getFloor());
				values.check(part.getTarget());
			}
		}
		return problems;
	}

	private List<FormulaProblem> check(Goal goal) {
		List<FormulaProblem> problems = new ArrayList<>();
		ValueType type = switch (goal.getMeasure()) {
			case Kpi kpi -> type(kpi);
			case Survey survey -> SurveyTypes.of(survey);
			case null, default -> Simple.UNKNOWN;
		};
		if (type instanceof Amount amount) {
			new ValueChecker(amount, goal.getMeasure() instanceof Kpi kpi ? UnitWord.of(kpi) : null, problems).check(goal.getTarget());
		}
		return problems;
	}

	private ExpressionTyper typer() {
		return new ExpressionTyper(ParameterValues.OPEN, this::type);
	}

}
