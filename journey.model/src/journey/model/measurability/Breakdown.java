// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.Dimensions;
import journey.model.formula.Dimensions.Dimension;
import journey.model.formula.FormulaInputs;
import journey.model.formula.KpiInputs;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.measurability.FormulaReader.Fault;
import journey.model.measurability.FormulaReader.Input;
import journey.model.measurability.FormulaReader.Item;
import journey.model.queries.Identity;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;

/**
 * What a KPI needs besides, to be broken down: of everything that its formula is computed from, in itself or through
 * other KPIs. What cannot be a breakdown at all is found by the check of the formula, and adds nothing here.
 */
final class Breakdown {

	private final Kpi kpi;
	private final FormulaInputs inputs;
	private final Set<Event> sorting;
	private final Map<Object, Item> items;

	private Breakdown(Kpi kpi, WorkspaceIndex index, Map<Object, Item> items) {
		this.kpi = kpi;
		this.inputs = KpiInputs.of(index).inputs(kpi);
		this.sorting = KpiInputs.of(index).sorting(kpi);
		this.items = items;
	}

	/** Adds it to the items of the formula. */
	static void of(Kpi kpi, WorkspaceIndex index, Map<Object, Item> items) {
		if (!kpi.getDimensions().isEmpty()) {
			Breakdown breakdown = new Breakdown(kpi, index, items);
			kpi.getDimensions().forEach(name -> breakdown.add(name, Dimensions.of(index)));
		}
	}

	private void add(String name, Dimensions dimensions) {
		switch (dimensions.named(name, inputs.records())) {
			case Dimension.OfRecords of -> addOfRecords(name, of.properties());
			case Dimension.OfChannels of -> addOfChannels();
			case Dimension.OfCustomers of -> addOfCustomers(of.properties());
			case Dimension.OfSegments of -> addOfSegments(of.segments());
			case Dimension.Unknown unknown -> { }
		}
	}

	/** Records without the property are in no group. */
	private void addOfRecords(String name, List<Property> properties) {
		properties.forEach(property -> input(Records.holder(property)).properties().putIfAbsent(property, null));
		Stream.<NamedElement>concat(sorting.stream(), inputs.facts().stream())
				.filter(record -> Records.dimensions(record).stream().noneMatch(property -> name.equals(property.getName())))
				.forEach(record -> fault(Need.PROPERTY, record, "has " + Suggestions.likeProperty(properties.getFirst())));
		inputs.surveys().stream().filter(survey -> isAskedAfterOneOf(survey, properties)).forEach(survey -> {
			needCustomers(survey);
			needCustomers((NamedElement) survey.getAfter());
			sameCustomers(survey.getSource(), ((Event) survey.getAfter()).getSource());
		});
	}

	private static boolean isAskedAfterOneOf(Survey survey, Collection<Property> properties) {
		return survey.getAfter() instanceof Event && properties.stream().anyMatch(property -> Records.holder(property) == survey.getAfter());
	}

	/** A survey says itself by which channels it asks. */
	private void addOfChannels() {
		inputs.events().forEach(event -> input(event).needs().putIfAbsent(Need.CHANNEL, kpi));
		inputs.facts().forEach(fact -> input(fact).needs().putIfAbsent(Need.CHANNEL, kpi));
	}

	/** Facts have no customers: that has been found already. Of several profiles the one counts that knows the same customers. */
	private void addOfCustomers(List<Property> properties) {
		List<Source> known = sources();
		Property property = properties.stream().filter(one -> known.stream().allMatch(source -> isSame(source, source(Records.holder(one))))).findFirst()
				.orElse(properties.getFirst());
		needCustomersOfRecords();
		input(Records.holder(property)).properties().putIfAbsent(property, null);
		known.forEach(source -> sameCustomers(source, source(Records.holder(property))));
	}

	private void addOfSegments(List<Segment> segments) {
		needCustomersOfRecords();
		if (segments.isEmpty()) {
			fault(Need.SEGMENT, kpi, "segment X { where X }");
		}
		List<Source> known = sources();
		for (Segment segment : segments) {
			for (Item item : FormulaReader.read(segment.getWhere())) {
				addOfSegment(item, segment, known);
			}
		}
	}

	private void addOfSegment(Item item, Segment segment, List<Source> known) {
		switch (item) {
			case Fault fault -> items.putIfAbsent(fault.part(), new Fault(fault.need(), segment, kpi, fault.suggestion()));
			case Input read -> {
				Input input = input(read.target());
				read.needs().keySet().forEach(need -> input.needs().putIfAbsent(need, kpi));
				read.properties().keySet().forEach(property -> input.properties().putIfAbsent(property, null));
				if (read.target() instanceof NamedElement named && source(named) != null) {
					needCustomers(named);
					known.forEach(source -> sameCustomers(source, source(named)));
				}
			}
		}
	}

	private void needCustomersOfRecords() {
		inputs.events().forEach(this::needCustomers);
		inputs.surveys().forEach(this::needCustomers);
	}

	private void needCustomers(NamedElement record) {
		input(record).needs().putIfAbsent(Need.CUSTOMER, kpi);
	}

	/** The sources of what is broken down and has customers. */
	private List<Source> sources() {
		return inputs.records().stream().filter(record -> !(record instanceof Fact)).map(Breakdown::source).filter(source -> source != null).distinct().toList();
	}

	private static Source source(NamedElement record) {
		return switch (record) {
			case Event event -> event.getSource();
			case Survey survey -> survey.getSource();
			case Profile profile -> profile.getSource();
			default -> null;
		};
	}

	/** Only where both say who their customers are: else that is missing first. */
	private void sameCustomers(Source first, Source second) {
		if (!isSame(first, second)) {
			fault(Need.IDENTITY, second, Suggestions.identity(first));
		}
	}

	private static boolean isSame(Source first, Source second) {
		return first == null || second == null || first.eIsProxy() || second.eIsProxy() || first.getCustomerField() == null || second.getCustomerField() == null
				|| Identity.of(first).equals(Identity.of(second));
	}

	private Input input(EObject target) {
		return (Input) items.computeIfAbsent(target, any -> Input.of(target, null));
	}

	private void fault(Need need, NamedElement place, String suggestion) {
		items.putIfAbsent(List.of(need, place), new Fault(need, place, kpi, suggestion));
	}
}
