// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Expression;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Reference;

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
			case Measure.Conversion conversion -> conversion.funnel().steps().stream().map(Selection::record).toList();
			case Measure.Repeat repeat -> List.of(repeat.rows().record());
			case Measure.Acquired acquired -> List.of(acquired.rows().record());
			case Measure.Active active -> List.of(active.rows().record());
			case Measure.Score score -> List.of(score.survey());
			case Measure.Responses responses -> List.of(responses.survey());
			case Measure.Invitations invitations -> List.of(invitations.survey());
		};
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
			case Measure.Conversion conversion -> conversion.funnel().steps().forEach(step -> add(step, found));
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

	private static List<Selection> selections(Values values) {
		return switch (values) {
			case Values.OfProperty of -> List.of(of.rows());
			case Values.Times times -> times.funnel().steps();
			case Values.Stays stays -> List.of(stays.rows());
			case Values.Lifespans lifespans -> List.of(lifespans.rows());
		};
	}

	private static void add(Selection selection, List<Property> found) {
		Expression where = selection.where();
		if (where == null) {
			return;
		}
		addOf(where, found);
		where.eAllContents().forEachRemaining(part -> addOf(part, found));
	}

	private static void addOf(EObject part, List<Property> found) {
		if (part instanceof Reference reference && reference.getTarget() instanceof Property property) {
			found.add(property);
		}
	}
}
