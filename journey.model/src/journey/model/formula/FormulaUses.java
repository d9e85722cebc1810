// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.Dimensions.Dimension;
import journey.model.formula.FormulaUse.Place;
import journey.model.formula.FormulaUse.Role;
import journey.model.formula.FormulaUse.Side;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Product;
import journey.model.journey.ProductOperator;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.Records;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/**
 * Finds what must be collected so that a formula can be computed, and what for: through the KPIs that the formula is
 * made of and the template that it comes from. A stage or touchpoint stands for the events and surveys that track it; a
 * property needs the event, fact or profile that holds it.
 */
public final class FormulaUses {

	/** A KPI whose formula is still to be read, and the place where it is named. */
	private record Named(Kpi kpi, Place place) {
	}

	private final Set<FormulaUse> uses = new LinkedHashSet<>();
	private final Deque<Named> open = new ArrayDeque<>();
	/** The KPI whose formula is being read. */
	private Kpi kpi;
	/** Whether an argument that it gives to its template is being read. */
	private boolean inArgument;

	private FormulaUses() {
	}

	/** The uses in the formula of a KPI, or of its template, without its breakdown; those in the KPIs that it names come last. */
	public static List<FormulaUse> of(Kpi kpi) {
		return of(kpi, found -> { });
	}

	/** The uses in the formula of a KPI, as before, and then those in its breakdown. */
	public static List<FormulaUse> of(Kpi kpi, WorkspaceIndex index) {
		return of(kpi, found -> found.addDimensions(kpi, found.uses.stream().map(FormulaUse::input).distinct().toList(), index));
	}

	private static List<FormulaUse> of(Kpi kpi, Consumer<FormulaUses> more) {
		FormulaUses found = new FormulaUses();
		found.open.add(new Named(kpi, Place.FORMULA));
		found.followKpis();
		more.accept(found);
		return found.result();
	}

	/**
	 * What the formula of a KPI itself uses.
	 *
	 * @param uses without those of the KPIs that it names
	 * @param named these KPIs, in the order of the formula
	 */
	public record Own(List<FormulaUse> uses, List<Kpi> named) {
	}

	/** The uses in the formula of a KPI, or of its template, without following the KPIs that it names. */
	public static Own own(Kpi kpi) {
		FormulaUses found = new FormulaUses();
		found.read(new Named(kpi, Place.FORMULA));
		return new Own(found.result(), found.open.stream().map(Named::kpi).distinct().toList());
	}

	/** The uses in the breakdown of a KPI that is computed from these inputs. */
	static List<FormulaUse> ofBreakdown(Kpi kpi, List<NamedElement> inputs, WorkspaceIndex index) {
		FormulaUses found = new FormulaUses();
		found.addDimensions(kpi, inputs, index);
		found.followKpis();
		return found.result();
	}

	/** The uses in a condition, a step or another part of a formula; none for null. */
	public static List<FormulaUse> of(EObject part) {
		FormulaUses found = new FormulaUses();
		if (part != null) {
			found.collect(part, Place.FORMULA);
			found.followKpis();
		}
		return found.result();
	}

	/** What a KPI gives for a parameter of its template: by its name, else by its position. */
	public static Optional<Argument> argument(Kpi kpi, Parameter parameter) {
		return Optional.ofNullable(TemplateArguments.of(kpi).given().get(parameter));
	}

	/** What a parameter of its template stands for in a KPI: what the KPI gives for it, else the preset of the template. */
	public static Optional<EObject> value(Kpi kpi, Parameter parameter) {
		Optional<EObject> given = argument(kpi, parameter).filter(argument -> !argument.getSteps().isEmpty()).map(argument -> argument.getSteps().get(0));
		return given.or(() -> Optional.ofNullable(parameter.getPreset()));
	}

	private void followKpis() {
		Set<Kpi> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Named next = open.remove();
			if (seen.add(next.kpi())) {
				read(next);
			}
		}
	}

	private void read(Named named) {
		kpi = named.kpi();
		EObject formula = kpi.getFormula() == null && kpi.getTemplate() != null ? kpi.getTemplate().getFormula() : kpi.getFormula();
		if (formula != null) {
			collect(formula, named.place());
		}
	}

	/** A breakdown by what is known of customers needs that of all customers, whatever the formula is made of. */
	private void addDimensions(Kpi broken, List<NamedElement> records, WorkspaceIndex index) {
		Place place = Place.FORMULA.as(Role.DIMENSION);
		for (String name : broken.getDimensions()) {
			switch (Dimensions.of(index).named(name, records)) {
				case Dimension.OfRecords of -> of.properties().forEach(property -> {
					add(property, place);
					if (!records.contains(Records.holder(property))) {
						add(Records.holder(property), place.as(Role.CARRIER));
					}
				});
				case Dimension.OfCustomers of -> of.properties().stream().limit(1).forEach(property -> addWithCarrier(property, place));
				case Dimension.OfSegments of -> of.segments().forEach(segment -> collect(segment.getWhere(), place.through(segment)));
				case Dimension.OfChannels of -> { }
				case Dimension.Unknown unknown -> { }
			}
		}
	}

	/** Whoever is needed for more than a property is no mere carrier. */
	private List<FormulaUse> result() {
		Set<NamedElement> needed = new HashSet<>();
		uses.stream().filter(use -> use.place().role() != Role.CARRIER).forEach(use -> needed.add(use.input()));
		List<FormulaUse> result = new ArrayList<>(uses);
		result.removeIf(use -> use.place().role() == Role.CARRIER && needed.contains(use.input()));
		return result;
	}

	private void collect(EObject part, Place place) {
		switch (part) {
			case Reference reference -> collect(reference, place);
			case Call call -> collect(call, place);
			case Product product -> collect(product, place);
			case Step step -> {
				collectIfThere(step.getSubject(), place);
				collectIfThere(step.getWhere(), place.as(Role.CONDITION));
			}
			default -> part.eContents().forEach(child -> collect(child, place));
		}
	}

	private void collectIfThere(EObject part, Place place) {
		if (part != null) {
			collect(part, place);
		}
	}

	private void collect(Call call, Place place) {
		for (int i = 0; i < call.getArguments().size(); i++) {
			collect(call.getArguments().get(i), place.in(call.getFunction(), i + 1));
		}
	}

	private void collect(Argument argument, Place place) {
		List<Step> steps = argument.getSteps();
		for (int i = 0; i < steps.size(); i++) {
			collect(steps.get(i), steps.size() == 1 ? place : place.atStep(i + 1));
		}
		collectIfThere(argument.getCondition(), place.as(Role.CONDITION));
		collectIfThere(argument.getWithout(), place.as(Role.EXCLUSION));
	}

	private void collect(Product product, Place place) {
		boolean divides = product.getOperators().contains(ProductOperator.DIVIDED_BY);
		for (int i = 0; i < product.getOperands().size(); i++) {
			boolean below = i > 0 && product.getOperators().get(i - 1) == ProductOperator.DIVIDED_BY;
			collect(product.getOperands().get(i), divides ? place.on(below ? Side.DENOMINATOR : Side.NUMERATOR) : place);
		}
	}

	private void collect(Reference reference, Place place) {
		Referable target = reference.getTarget();
		if (target == null || target.eIsProxy()) {
			return;
		}
		switch (target) {
			case Event event -> add(event, place);
			case Fact fact -> add(fact, place);
			case Survey survey -> add(survey, place);
			case Property property -> addWithCarrier(property, place);
			case Parameter parameter -> collectArgumentFor(parameter, place);
			case Kpi named -> open.add(new Named(named, place.through(named)));
			case Measurable part -> StagesInView.of(place.function(), part).forEach(seen -> addTracks(seen, place.through(part)));
			default -> { }
		}
	}

	private void add(NamedElement input, Place place) {
		uses.add(new FormulaUse(input, place));
	}

	/** What the standard library knows of every session follows from its events: nobody collects it. */
	private void addWithCarrier(Property property, Place place) {
		if (Names.isInLibrary(property)) {
			return;
		}
		add(property, place);
		NamedElement holder = Records.holder(property);
		if (holder != null) {
			add(holder, place.as(Role.CARRIER));
		}
	}

	private void addTracks(Measurable part, Place place) {
		Touchpoints.within(part).flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(track -> !track.eIsProxy())
				.forEach(track -> add(track, place));
	}

	/** An argument of a KPI names no parameters. */
	private void collectArgumentFor(Parameter parameter, Place place) {
		if (!inArgument && kpi != null && kpi.getTemplate() == parameter.eContainer()) {
			Place standingFor = place.standingFor(parameter.getName());
			inArgument = true;
			argument(kpi, parameter).ifPresent(argument -> argument.getSteps().forEach(step -> collect(step, standingFor)));
			inArgument = false;
		}
	}
}
