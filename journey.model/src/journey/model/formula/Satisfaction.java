// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Occasion;
import journey.model.journey.Reference;
import journey.model.journey.Survey;
import journey.model.journey.Template;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/**
 * Where customers are asked how it was.
 *
 * @param occasions what surveys come after
 * @param measured what KPIs measure that name a survey, by themselves, through their template or through other KPIs
 */
public record Satisfaction(Set<Occasion> occasions, Set<Measurable> measured) {

	public static Satisfaction of(WorkspaceIndex index) {
		return index.knowledge(Satisfaction.class, Satisfaction::gather);
	}

	/** Whether a survey tracks a touchpoint, comes after it or after an event that tracks it, or stands behind a KPI of it. */
	public boolean isAskedAt(Touchpoint touchpoint) {
		return occasions.contains(touchpoint) || measured.contains(touchpoint)
				|| touchpoint.getTrackedBy().stream().anyMatch(track -> track instanceof Survey || occasions.contains(track));
	}

	private static Satisfaction gather(WorkspaceIndex index) {
		Satisfaction satisfaction = new Satisfaction(new HashSet<>(), new HashSet<>());
		index.elements(Survey.class).stream().map(Survey::getAfter).filter(Objects::nonNull).forEach(satisfaction.occasions::add);
		for (NamedElement asking : new Formulas(index).asking()) {
			if (asking instanceof Kpi kpi) {
				satisfaction.measured.addAll(kpi.getMeasures());
			}
		}
		return satisfaction;
	}

	/** What the formulas of KPIs and templates are made of, turned round: from a part to the formulas that use it. */
	private static final class Formulas {

		private final Map<NamedElement, List<NamedElement>> users = new HashMap<>();
		private final Deque<NamedElement> naming = new ArrayDeque<>();

		Formulas(WorkspaceIndex index) {
			for (Template template : index.elements(Template.class)) {
				collect(template, template.getFormula() == null ? List.of() : List.of(template.getFormula()));
			}
			for (Kpi kpi : index.elements(Kpi.class)) {
				collect(kpi, kpi.getFormula() == null ? List.of() : List.of(kpi.getFormula()));
				collect(kpi, kpi.getArguments());
				uses(kpi, kpi.getTemplate());
			}
		}

		/** The KPIs and templates that name a survey, in the end. */
		Set<NamedElement> asking() {
			Set<NamedElement> asking = new HashSet<>();
			while (!naming.isEmpty()) {
				NamedElement next = naming.remove();
				if (asking.add(next)) {
					naming.addAll(users.getOrDefault(next, List.of()));
				}
			}
			return asking;
		}

		private void collect(NamedElement user, Collection<? extends EObject> parts) {
			EcoreUtil.getAllContents(parts).forEachRemaining(part -> {
				if (part instanceof Reference reference) {
					if (reference.getTarget() instanceof Survey) {
						naming.add(user);
					} else {
						uses(user, reference.getTarget());
					}
				}
			});
		}

		private void uses(NamedElement user, NamedElement used) {
			if (used instanceof Kpi || used instanceof Template) {
				users.computeIfAbsent(used, any -> new ArrayList<>()).add(user);
			}
		}
	}
}
