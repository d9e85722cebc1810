// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Evaluation;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Goal;
import journey.model.journey.GroupType;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.ListType;
import journey.model.journey.NamedElement;
import journey.model.journey.Occasion;
import journey.model.journey.Personalisation;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.measurability.FormulaReader.Input;
import journey.model.measurability.FormulaReader.Item;
import journey.model.queries.WorkspaceIndex;

/**
 * What is collected and feeds nothing (row 63 of the requirements): no KPI, evaluation or goal, no touchpoint, stage or
 * survey that waits for it, no segment, no personalisation; nor does it say for what other
 * purpose it is kept. What is part of something that feeds nothing is not told apart.
 *
 * @param all sources, profiles, events, facts, surveys and properties, kind by kind in the order of the files
 */
public record Noise(List<NamedElement> all, Set<NamedElement> elements) {

	public static Noise of(WorkspaceIndex index) {
		return index.knowledge(Noise.class, Noise::gather);
	}

	public boolean contains(NamedElement element) {
		return elements.contains(element);
	}

	private static Noise gather(WorkspaceIndex index) {
		Set<NamedElement> used = new Uses(index).found;
		List<NamedElement> all = new ArrayList<>();
		Set<Source> unused = new HashSet<>();
		for (Source source : index.elements(Source.class)) {
			if (!used.contains(source)) {
				unused.add(source);
				all.add(source);
			}
		}
		index.elements(Profile.class).forEach(profile -> add(profile, profile.getSource(), profile.getProperties(), used, unused, all));
		index.elements(Event.class).forEach(event -> add(event, event.getSource(), event.getProperties(), used, unused, all));
		index.elements(Fact.class).forEach(fact -> add(fact, fact.getSource(), fact.getProperties(), used, unused, all));
		index.elements(Survey.class).forEach(survey -> add(survey, survey.getSource(), List.of(), used, unused, all));
		return new Noise(List.copyOf(all), Set.copyOf(all));
	}

	private static void add(NamedElement record, Source source, List<Property> properties, Set<NamedElement> used, Set<Source> unused,
			List<NamedElement> all) {
		if (used.contains(record)) {
			addUnused(properties, used, all);
		} else if (!unused.contains(source)) {
			all.add(record);
		}
	}

	private static void addUnused(List<Property> properties, Set<NamedElement> used, List<NamedElement> all) {
		for (Property property : properties) {
			if (used.contains(property)) {
				addUnused(inner(property.getType()), used, all);
			} else if (property.getPurpose() == null) {
				all.add(property);
			}
		}
	}

	private static List<Property> inner(PropertyType type) {
		return switch (type) {
			case GroupType group -> group.getProperties();
			case ListType list -> inner(list.getElement());
			case null, default -> List.of();
		};
	}

	/** All that something asks for, with what it is part of and what is part of it. */
	private static final class Uses {

		final Set<NamedElement> found = new HashSet<>();

		Uses(WorkspaceIndex index) {
			Measurability measurability = Measurability.of(index);
			index.elements(Kpi.class).forEach(kpi -> add(measurability.items(kpi)));
			index.elements(Evaluation.class).forEach(evaluation -> evaluation.getParts().forEach(part -> add(FormulaReader.read(part.getMeasure()))));
			index.elements(Segment.class).forEach(segment -> add(FormulaReader.read(segment.getWhere())));
			index.elements(Personalisation.class).forEach(personalisation -> personalisation.getUses().forEach(this::add));
			index.elements(Survey.class).forEach(survey -> addOccasion(survey.getAfter()));
			for (Journey journey : index.elements(Journey.class)) {
				journey.getGoals().stream().map(Goal::getMeasure).filter(Survey.class::isInstance).forEach(this::add);
				for (Stage stage : journey.getStages()) {
					add(FormulaReader.read(stage.getExit()));
					stage.getTouchpoints().stream().map(Touchpoint::getTrackedBy).forEach(tracks -> tracks.forEach(this::add));
				}
			}
		}

		private void addOccasion(Occasion occasion) {
			if (occasion instanceof Event event) {
				add(event);
			}
		}

		private void add(List<Item> items) {
			for (Item item : items) {
				if (item instanceof Input input) {
					input.properties().keySet().forEach(this::add);
					if (input.target() instanceof NamedElement named) {
						add(named);
					}
				}
			}
		}

		private void add(NamedElement element) {
			if (element.eIsProxy() || !found.add(element)) {
				return;
			}
			switch (element) {
				case Event event -> addSource(event.getSource());
				case Fact fact -> addSource(fact.getSource());
				case Survey survey -> addSource(survey.getSource());
				case Profile profile -> addSource(profile.getSource());
				case Property property -> addProperty(property);
				default -> { }
			}
		}

		private void addSource(Source source) {
			if (source != null) {
				found.add(source);
			}
		}

		private void addProperty(Property property) {
			for (EObject around = property.eContainer(); around != null; around = around.eContainer()) {
				if (around instanceof Property outer) {
					found.add(outer);
				} else if (around instanceof Event || around instanceof Fact || around instanceof Profile) {
					add((NamedElement) around);
				}
			}
			EcoreUtil.getAllContents(List.of(property)).forEachRemaining(inner -> {
				if (inner instanceof Property part) {
					found.add(part);
				}
			});
		}
	}
}
