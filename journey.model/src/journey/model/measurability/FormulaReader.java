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
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.queries.Records;

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

	/** Something that makes the formula no formula. */
	record Fault(Need need, EObject part, String suggestion) implements Item {
	}

	/** The functions around a part, and what they need. */
	private record Scope(Call function, Set<Need> needs, boolean ofArgument) {

		static final Scope FORMULA = new Scope(null, EnumSet.noneOf(Need.class), false);

		Scope in(Call call, Argument argument) {
			Set<Need> all = EnumSet.copyOf(needs);
			all.addAll(FunctionNeeds.of(call, argument));
			return new Scope(call, all, ofArgument);
		}

		Scope inArgumentOfKpi() {
			return new Scope(function, needs, true);
		}
	}

	private final Map<EObject, Item> items = new LinkedHashMap<>();
	private final Kpi kpi;
	private int inputs;

	private FormulaReader(Kpi kpi) {
		this.kpi = kpi;
	}

	/** The items of the formula of a KPI or of its template, in the order of the text; none without a formula. */
	static List<Item> read(Kpi kpi) {
		FormulaReader reader = new FormulaReader(kpi);
		if (KpiTraits.formula(kpi) != null) {
			reader.collect(KpiTraits.formula(kpi), Scope.FORMULA);
		}
		kpi.getDimensions().forEach(reader::breakDownBy);
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
		if (!FunctionNeeds.knows(call)) {
			fault(Need.FUNCTION, call, "count(X)");
			return;
		}
		for (Argument argument : call.getArguments()) {
			Scope within = scope.in(call, argument);
			int before = inputs;
			argument.eContents().forEach(child -> collect(child, within));
			if (argument.getWithinParameter() != null) {
				collectArgumentFor(argument.getWithinParameter(), argument, within);
			}
			if (argument.getCondition() != null && FunctionNeeds.takesConditionAlone(call) && inputs == before) {
				add(call, call, within.needs());
			}
		}
	}

	private void collect(Reference reference, Scope scope) {
		Referable target = reference.getTarget();
		if (target == null || target.eIsProxy()) {
			fault(Need.REFERENCE, reference, "X");
			return;
		}
		switch (target) {
			case Event event -> add(event, reference, scope.needs());
			case Fact fact -> addFact(fact, reference, scope);
			case Survey survey -> add(survey, reference, scope.needs());
			case Kpi named -> add(named, reference, Set.of());
			case Property property -> addProperty(property, reference, scope);
			case Parameter parameter -> collectArgumentFor(parameter, reference, scope);
			case Touchpoint touchpoint -> addTracked(touchpoint, reference, scope);
			case Stage stage -> addStage(stage, reference, scope);
			case Journey journey -> addTracked(journey, reference, scope);
			default -> fault(Need.REFERENCE, reference, "X");
		}
	}

	private void addFact(Fact fact, EObject part, Scope scope) {
		add(fact, part, scope.needs());
		if (scope.needs().contains(Need.CUSTOMER) || scope.needs().contains(Need.SESSION)) {
			fault(Need.EVENT, part, "event X from " + Suggestions.source(fact.getSource()) + " { }");
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
				fault(Need.REFERENCE, part, "X");
				return;
			}
		}
		((Input) items.get(holder)).properties().putIfAbsent(property, part);
	}

	/** Who is lost on the way to a stage was in the one before; who is in a stage is in none after it. */
	private void addStage(Stage stage, EObject part, Scope scope) {
		String function = scope.function() == null ? null : scope.function().getFunction();
		List<Stage> all = stage.getJourney() == null ? List.of() : stage.getJourney().getStages();
		if ("dropoff".equals(function) && all.indexOf(stage) > 0) {
			addTracked(all.get(all.indexOf(stage) - 1), part, scope);
		}
		addTracked(stage, part, scope);
		if ("occupancy".equals(function)) {
			all.stream().filter(Tracking::isTracked).forEach(other -> addTracked(other, part, scope));
		}
	}

	private void addTracked(EObject part, EObject named, Scope scope) {
		Set<Need> needs = EnumSet.copyOf(scope.needs());
		if (scope.function() == null || !FunctionNeeds.isOfTheModel(scope.function())) {
			needs.add(Need.TRACKING);
		}
		add(part, named, needs);
	}

	/** A preset counts as given. */
	private void collectArgumentFor(Parameter parameter, EObject part, Scope scope) {
		if (parameter.eIsProxy() || kpi == null || scope.ofArgument() || kpi.getTemplate() != parameter.eContainer()) {
			fault(Need.REFERENCE, part, "X");
			return;
		}
		Optional<Argument> given = FormulaUses.argument(kpi, parameter).filter(argument -> !argument.getSteps().isEmpty());
		if (given.isPresent()) {
			given.get().getSteps().forEach(step -> collect(step, scope.inArgumentOfKpi()));
		} else if (parameter.getPreset() == null) {
			fault(Need.ARGUMENT, part, parameter.getName() + ": X");
		}
	}

	/** By the properties of this name, whichever of the events and facts have it, or the events after which customers are asked. */
	private void breakDownBy(String dimension) {
		for (Item item : items.values()) {
			if (item instanceof Input input) {
				Records.dimensions(input.target()).stream().filter(property -> dimension.equals(property.getName()))
						.forEach(property -> input.properties().putIfAbsent(property, null));
			}
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
		items.putIfAbsent(part, new Fault(need, part, suggestion));
	}
}
