// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.Dimensions;
import journey.model.formula.Dimensions.Dimension;
import journey.model.formula.FormulaInputs;
import journey.model.formula.FormulaText;
import journey.model.formula.KpiInputs;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.formula.functions.Functions;
import journey.model.journey.Argument;
import journey.model.journey.Benchmark;
import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.journey.Template;
import journey.model.messages.Phrase;
import journey.model.queries.KpiTraits;
import journey.model.queries.WorkspaceIndex;
import journey.model.types.PropertyTypes;
import journey.model.types.SurveyTypes;
import journey.model.types.UnitWord;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;

/** Checks one KPI: its formula, or that of its template with its arguments, and the values beside it. */
final class KpiChecker {

	private final Kpi kpi;
	private final ParameterValues values;
	private final List<FormulaProblem> problems = new ArrayList<>();

	private KpiChecker(Kpi kpi) {
		this.kpi = kpi;
		this.values = ParameterValues.of(kpi);
	}

	/**
	 * @param kpis what other KPIs are worth
	 * @param ofTemplate what is wrong with the template whatever it is given; not said again of each KPI
	 * @param index tells by what KPIs can be broken down
	 */
	static CheckedFormula check(Kpi kpi, Function<Kpi, ValueType> kpis, List<FormulaProblem> ofTemplate, WorkspaceIndex index) {
		KpiChecker checker = new KpiChecker(kpi);
		ValueType type = checker.hasItsArguments() ? checker.checkFormula(kpis, ofTemplate) : Simple.UNKNOWN;
		checker.checkWindow();
		if (type != Simple.UNKNOWN) {
			checker.checkDimensions(index);
		}
		return new CheckedFormula(type, List.copyOf(checker.problems));
	}

	/** Whether the formula of the template, if it is that one, is given what it needs: else nobody knows what it was meant to be. */
	private boolean hasItsArguments() {
		return kpi.getFormula() != null || TemplateArgumentProblem.of(kpi).isEmpty();
	}

	private ValueType checkFormula(Function<Kpi, ValueType> kpis, List<FormulaProblem> ofTemplate) {
		Expression formula = KpiTraits.formula(kpi);
		if (formula == null) {
			return Simple.UNKNOWN;
		}
		if (kpi.getFormula() == null) {
			kpi.getTemplate().getParameters().forEach(parameter -> checkContent(parameter, kpis));
			if (!problems.isEmpty()) {
				return Simple.UNKNOWN;
			}
		}
		ExpressionTyper typer = new ExpressionTyper(values, kpis);
		ValueType type = FormulaChecker.number(formula, typer);
		FormulaChecker.identities(typer);
		List<FormulaProblem> found = typer.problems();
		found.removeAll(ofTemplate);
		found.forEach(problem -> problems.add(atKpi(problem)));
		if (type instanceof Amount amount) {
			checkValues(amount);
		}
		return type;
	}

	/** A survey must have the scale, and a KPI the type, for which the template is made. */
	private void checkContent(Parameter parameter, Function<Kpi, ValueType> kpis) {
		if (parameter.getContent() == ParameterContent.UNSPECIFIED || !(values.given(parameter).map(Step::getSubject).orElse(null) instanceof Reference given)) {
			return;
		}
		Argument argument = values.argument(parameter).orElseThrow();
		if (given.getTarget() instanceof Survey survey && isOtherScale(survey, parameter)) {
			problems.add(new FormulaProblem(Kind.SCALE, argument, null, "survey.parameter",
					List.of(FormulaText.of(given), SurveyTypes.text(survey), String.valueOf(parameter.getName()), SurveyTypes.text(parameter))));
		}
		if (given.getTarget() instanceof Kpi named && kpis.apply(named) instanceof Amount amount && !PropertyTypes.holds(parameter.getContent(), amount)) {
			problems.add(new FormulaProblem(Kind.ARGUMENT, argument, null, "argument.content", List.of(FormulaText.of(given), TypePhrases.of(amount),
					String.valueOf(parameter.getName()), TypePhrases.of(PropertyTypes.of(parameter.getContent(), String.valueOf(parameter.getName()))))));
		}
	}

	private static boolean isOtherScale(Survey survey, Parameter parameter) {
		boolean sameInstrument = survey.getInstrument().getLiteral().equals(parameter.getContent().getLiteral());
		return sameInstrument && parameter.getVariant() != null && !SurveyTypes.text(survey).equals(SurveyTypes.text(parameter));
	}

	/** A problem within the template is shown where the KPI has brought it in. */
	private FormulaProblem atKpi(FormulaProblem problem) {
		if (EcoreUtil.isAncestor(kpi, problem.place())) {
			return problem;
		}
		String inTemplate = Phrase.of(problem.key(), problem.arguments().toArray(String[]::new));
		List<String> arguments = List.of(String.valueOf(kpi.getTemplate().getName()), inTemplate);
		Optional<Argument> guilty = parameterAt(problem.place()).flatMap(values::argument);
		return guilty.isPresent()
				? new FormulaProblem(problem.kind(), guilty.get(), null, "in.template", arguments)
				: new FormulaProblem(problem.kind(), kpi, JourneyPackage.Literals.KPI__TEMPLATE, "in.template", arguments);
	}

	/** The parameter in a part of a formula, or in the smallest part around it that has one. */
	private static Optional<Parameter> parameterAt(EObject place) {
		for (EObject part = place; part != null && !(part instanceof Template); part = part.eContainer()) {
			Optional<Parameter> found = parameterIn(part);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Parameter> parameterIn(EObject place) {
		for (TreeIterator<EObject> parts = EcoreUtil.getAllContents(List.of(place)); parts.hasNext();) {
			if (parts.next() instanceof Reference reference && reference.getTarget() instanceof Parameter parameter) {
				return Optional.of(parameter);
			}
		}
		return Optional.empty();
	}

	private void checkValues(Amount type) {
		UnitWord unit = UnitWord.of(kpi);
		if (unit != null && !unit.suits(type)) {
			EStructuralFeature place = kpi.getUnit() == null ? JourneyPackage.Literals.KPI__TEMPLATE : JourneyPackage.Literals.KPI__UNIT;
			problems.add(new FormulaProblem(Kind.UNIT, kpi, place, "unit.declared", List.of(KpiTraits.unit(kpi), TypePhrases.of(type))));
			return;
		}
		ValueChecker checker = new ValueChecker(type, unit, problems);
		checker.check(kpi.getTarget());
		checker.check(kpi.getWarning());
		kpi.getBenchmarks().stream().map(Benchmark::getValue).forEach(checker::check);
	}

	private void checkWindow() {
		if (KpiTraits.window(kpi) == null && looksAtData()) {
			problems.add(new FormulaProblem(Kind.UNSAID, kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, "window.missing", List.of(String.valueOf(kpi.getName()))));
		}
	}

	private boolean looksAtData() {
		Expression formula = KpiTraits.formula(kpi);
		if (formula == null) {
			return false;
		}
		for (TreeIterator<EObject> parts = EcoreUtil.getAllContents(List.of(formula)); parts.hasNext();) {
			if (parts.next() instanceof Call call && Functions.named(call.getFunction()).map(called -> called.outcome().looksAtData()).orElse(true)) {
				return true;
			}
		}
		return false;
	}

	private void checkDimensions(WorkspaceIndex index) {
		if (kpi.getDimensions().isEmpty()) {
			return;
		}
		FormulaInputs inputs = KpiInputs.of(index).inputs(kpi);
		for (int i = 0; i < kpi.getDimensions().size(); i++) {
			String name = kpi.getDimensions().get(i);
			if (name != null && kpi.getDimensions().indexOf(name) == i) {
				checkDimension(name, i, Dimensions.of(index).named(name, inputs.records()), inputs);
			}
		}
	}

	private void checkDimension(String name, int position, Dimension dimension, FormulaInputs inputs) {
		if (inputs.records().isEmpty() && !looksAtData()) {
			addDimensionProblem(position, "dimension.nothing", name);
		} else if (dimension instanceof Dimension.Unknown) {
			addDimensionProblem(position, "dimension.unknown", name);
		} else if (properties(dimension).stream().anyMatch(property -> !Dimensions.groups(property))) {
			addDimensionProblem(position, "dimension.values", name);
		} else if (dimension.isOfPeople() && !inputs.facts().isEmpty()) {
			addDimensionProblem(position, "dimension.fact", name, inputs.facts().iterator().next().getName());
		}
	}

	private static List<Property> properties(Dimension dimension) {
		return switch (dimension) {
			case Dimension.OfRecords of -> of.properties();
			case Dimension.OfCustomers of -> of.properties();
			default -> List.of();
		};
	}

	private void addDimensionProblem(int position, String key, String... arguments) {
		problems.add(new FormulaProblem(Kind.DIMENSION, kpi, JourneyPackage.Literals.KPI__DIMENSIONS, position, key, List.of(arguments)));
	}
}
