// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.queries.Records;

/** What a measured number is read from. */
public final class RecordsUsed {

	private RecordsUsed() {
	}

	/** The events, facts and surveys of a measure, the one that decides about time zone and groups first. */
	public static List<NamedElement> records(Measure measure) {
		return switch (measure) {
			case Measure.Tally tally -> List.of(tally.rows().record());
			case Measure.TallyWithout tally -> List.of(tally.rows().record(), tally.without().record());
			case Measure.Aggregate aggregate -> selections(aggregate.values()).stream().map(Selection::record).toList();
			case Measure.Conversion conversion -> records(conversion.funnel().steps());
			case Measure.Holding holding -> records(holding.condition());
			case Measure.Reach reach -> records(List.of(reach.stage(), reach.journey()));
			case Measure.Occupancy occupancy -> records(List.of(occupancy.stage(), occupancy.journey()));
			case Measure.Moves moves -> moves.journey().sightings().stream().map(PlannedCourse.Sighting::record).distinct().toList();
			case Measure.Repeat repeat -> List.of(repeat.rows().record());
			case Measure.Acquired acquired -> List.of(acquired.rows().record());
			case Measure.Active active -> List.of(active.rows().record());
			case Measure.Score score -> List.of(score.survey());
			case Measure.Responses responses -> List.of(responses.survey());
			case Measure.Invitations invitations -> List.of(invitations.survey());
		};
	}

	/** Those of its events, facts and surveys whose rows say in which group a case is: of a way, those of the first step. */
	public static List<NamedElement> sorting(Measure measure) {
		return switch (measure) {
			case Measure.TallyWithout tally -> List.of(tally.rows().record());
			case Measure.Conversion conversion -> firstStep(conversion.funnel());
			case Measure.Aggregate aggregate when aggregate.values() instanceof Values.Times times -> firstStep(times.funnel());
			default -> records(measure);
		};
	}

	private static List<NamedElement> firstStep(Funnel funnel) {
		return records(funnel.steps().subList(0, 1));
	}

	/** The properties whose values a measure reads, in conditions too. */
	public static List<Property> properties(Measure measure) {
		List<Property> found = new ArrayList<>();
		switch (measure) {
			case Measure.Tally tally -> add(tally.rows(), found);
			case Measure.TallyWithout tally -> {
				add(tally.rows(), found);
				add(tally.without(), found);
			}
			case Measure.Aggregate aggregate -> {
				selections(aggregate.values()).forEach(selection -> add(selection, found));
				if (aggregate.values() instanceof Values.OfProperty values) {
					found.add(values.property());
				}
			}
			case Measure.Conversion conversion -> selections(conversion.funnel()).forEach(selection -> add(selection, found));
			case Measure.Holding holding -> properties(holding.condition(), found);
			case Measure.Reach reach -> { }
			case Measure.Occupancy occupancy -> { }
			case Measure.Moves moves -> { }
			case Measure.Repeat repeat -> add(repeat.rows(), found);
			case Measure.Acquired acquired -> add(acquired.rows(), found);
			case Measure.Active active -> {
				add(active.rows(), found);
				if (active.value() != null) {
					found.add(active.value());
				}
			}
			case Measure.Score score -> { }
			case Measure.Responses responses -> { }
			case Measure.Invitations invitations -> { }
		}
		return found;
	}

	private static List<NamedElement> records(List<FunnelStep> steps) {
		return steps.stream().flatMap(step -> step.alternatives().stream()).map(Selection::record).distinct().toList();
	}

	private static List<Selection> selections(Funnel funnel) {
		return funnel.steps().stream().flatMap(step -> step.alternatives().stream()).toList();
	}

	private static List<Selection> selections(Values values) {
		return switch (values) {
			case Values.OfProperty of -> List.of(of.rows());
			case Values.Times times -> selections(times.funnel());
			case Values.Stays stays -> List.of(stays.rows());
			case Values.Lifespans lifespans -> List.of(lifespans.rows());
		};
	}

	private static void add(Selection selection, List<Property> found) {
		if (selection.where() != null) {
			properties(selection.where(), found);
		}
	}

	private static void properties(Expression condition, List<Property> found) {
		references(condition).forEach(target -> {
			if (target instanceof Property property) {
				found.add(property);
			}
		});
	}

	/** The events that a condition on customers or sessions names; profiles are no records with a time. */
	private static List<NamedElement> records(Expression condition) {
		return references(condition).stream().map(target -> target instanceof Property property ? Records.holder(property) : target)
				.filter(target -> target instanceof Event || target instanceof Fact).map(NamedElement.class::cast).distinct().toList();
	}

	private static List<EObject> references(Expression condition) {
		List<EObject> targets = new ArrayList<>();
		if (condition instanceof Reference reference) {
			targets.add(reference.getTarget());
		}
		condition.eAllContents().forEachRemaining(part -> {
			if (part instanceof Reference reference) {
				targets.add(reference.getTarget());
			}
		});
		return targets;
	}
}
