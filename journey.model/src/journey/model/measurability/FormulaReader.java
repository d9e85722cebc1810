// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaUses;
import journey.model.formula.StagesInView;
import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.InputKind;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Survey;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;

/** Reads what a formula is made of, and what its functions need of each part. Does not follow other KPIs. */
final class FormulaReader {

	/** What a formula is made of, one after another. */
	sealed interface Item {
	}

	/**
	 * @param target an event, a fact, a survey, a profile, a KPI, a touchpoint, a stage or a journey, or a function that is
	 *            given nothing but a condition
	 * @param part the first part of the formula that names it
	 * @param needs what is needed of it, and the first part of the formula that needs it
	 * @param properties which of its properties are needed, and what names each first
	 */
	record Input(EObject target, EObject part, Map<Need, EObject> needs, Map<Property, EObject> properties) implements Item {

		static Input of(EObject target, EObject part) {
			return new Input(target, part, new EnumMap<>(Need.class), new LinkedHashMap<>());
		}
	}

	/**
	 * Something that makes the formula no formula, or its breakdown none.
	 *
	 * @param place the element where it can be mended
	 * @param suggestion what can be written there; null if nobody can tell
	 */
	record Fault(Need need, NamedElement place, EObject part, String suggestion) implements Item {
	}

	/** The functions around a part, the innermost by its name, and what they need. */
	private record Scope(String function, Set<Need> needs, boolean ofArgument) {

		static final Scope FORMULA = new Scope(null, EnumSet.noneOf(Need.class), false);

		Scope in(Function called, Argument argument) {
			Set<Need> all = EnumSet.noneOf(Need.class);
			all.addAll(needs);
			all.addAll(FunctionNeeds.of(called, argument));
			return new Scope(called.name(), all, ofArgument);
		}

		Scope inArgumentOfKpi() {
			return new Scope(function, needs, true);
		}
	}

	private final Map<Object, Item> items = new LinkedHashMap<>();
	private final Kpi kpi;
	private int inputs;

	private FormulaReader(Kpi kpi) {
		this.kpi = kpi;
	}

	/** The items of the formula of a KPI or of its template, in the order of the text, then those of its breakdown; none without a formula. */
	static List<Item> read(Kpi kpi, WorkspaceIndex index) {
		FormulaReader reader = new FormulaReader(kpi);
		if (KpiTraits.formula(kpi) != null) {
			reader.collect(KpiTraits.formula(kpi), Scope.FORMULA);
		}
		Breakdown.of(kpi, index, reader.items);
		return List.copyOf(reader.items.values());
	}

	/** The items of a condition, a step or another part of a formula; none for null. */
	static List<Item> read(EObject part) {
		FormulaReader reader = new FormulaReader(null);
		if (part != null) {
			reader.collect(part, Scope.FORMULA);
		}
		return List.copyOf(reader.items.values());
	}

	private void collect(EObject part, Scope scope) {
		switch (part) {
			case Reference reference -> collect(reference, scope);
			case Call call -> collect(call, scope);
			default -> part.eContents().forEach(child -> collect(child, scope));
		}
	}

	private void collect(Call call, Scope scope) {
		Optional<Function> function = Functions.named(String.valueOf(call.getFunction()));
		if (function.isEmpty()) {
			fault(Need.FUNCTION, call, null);
			return;
		}
		for (Argument argument : call.getArguments()) {
			Scope within = scope.in(function.get(), argument);
			int before = inputs;
			argument.eContents().forEach(child -> collect(child, within));
			if (argument.getWithinParameter() != null) {
				collectArgumentFor(argument.getWithinParameter(), argument, within);
			}
			if (argument.getCondition() != null && takesConditionAlone(function.get()) && inputs == before) {
				add(call, call, within.needs());
			}
		}
	}

	/** A condition alone tells nothing of where the customers and sessions come from. */
	private static boolean takesConditionAlone(Function function) {
		return function.inputs().stream().anyMatch(input -> input.takes(InputKind.CONDITION));
	}

	private void collect(Reference reference, Scope scope) {
		Referable target = reference.getTarget();
		if (target == null || target.eIsProxy()) {
			fault(Need.REFERENCE, reference, null);
			return;
		}
		switch (target) {
			case Event event -> add(event, reference, scope.needs());
			case Fact fact -> addFact(fact, reference, scope);
			case Survey survey -> add(survey, reference, scope.needs());
			case Kpi named -> add(named, reference, Set.of());
			case Property property -> addProperty(property, reference, scope);
			case Parameter parameter -> collectArgumentFor(parameter, reference, scope);
			case Measurable part -> addPart(part, reference, scope);
			default -> fault(Need.REFERENCE, reference, null);
		}
	}

	private void addFact(Fact fact, EObject part, Scope scope) {
		add(fact, part, scope.needs());
		if (scope.needs().contains(Need.CUSTOMER) || scope.needs().contains(Need.SESSION)) {
			fault(Need.EVENT, part, null);
		}
	}

	private void addProperty(Property property, EObject part, Scope scope) {
		NamedElement holder = Records.holder(property);
		switch (holder) {
			case Profile profile when Names.isInLibrary(profile) -> {
				return;
			}
			case Fact fact -> addFact(fact, part, scope);
			case NamedElement other -> add(other, part, scope.needs());
			case null -> {
				fault(Need.REFERENCE, part, null);
				return;
			}
		}
		((Input) items.get(holder)).properties().putIfAbsent(property, part);
	}

	/** What the model itself tells of a part of a journey needs nothing that is collected. */
	private void addPart(Measurable named, EObject part, Scope scope) {
		List<Measurable> inView = StagesInView.of(scope.function(), named);
		inView.forEach(seen -> add(seen, part, scope.needs()));
		if (inView.isEmpty()) {
			add(named, part, Set.of());
		}
	}

	/** A preset counts as given. */
	private void collectArgumentFor(Parameter parameter, EObject part, Scope scope) {
		if (parameter.eIsProxy() || kpi == null || scope.ofArgument() || kpi.getTemplate() != parameter.eContainer()) {
			fault(Need.REFERENCE, part, null);
			return;
		}
		Optional<Argument> given = FormulaUses.argument(kpi, parameter).filter(argument -> !argument.getSteps().isEmpty());
		if (given.isPresent()) {
			given.get().getSteps().forEach(step -> collect(step, scope.inArgumentOfKpi()));
		} else if (parameter.getPreset() == null) {
			fault(Need.ARGUMENT, part, parameter.getName() + ": X");
		}
	}

	private void add(EObject target, EObject part, Set<Need> needs) {
		inputs++;
		if (items.computeIfAbsent(target, any -> Input.of(target, part)) instanceof Input input) {
			needs.forEach(need -> input.needs().putIfAbsent(need, part));
		}
	}

	private void fault(Need need, EObject part, String suggestion) {
		inputs++;
		items.putIfAbsent(part, new Fault(need, kpi, part, suggestion));
	}
}
