// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Element;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.journey.Template;
import journey.model.queries.ShortestCircles;
import journey.model.queries.WorkspaceIndex;

/** Which KPIs and templates are made of which: through formulas, arguments, templates, and templates that are variants of others. */
public final class Definitions {

	private final Map<Element, Map<Element, Optional<Reference>>> parts = new HashMap<>();
	private final ShortestCircles<Element> circles;

	private Definitions(WorkspaceIndex index) {
		List<Element> all = new ArrayList<>(index.elements(Kpi.class));
		all.addAll(index.elements(Template.class));
		circles = ShortestCircles.of(all, element -> List.copyOf(parts(element).keySet()));
	}

	public static Definitions of(WorkspaceIndex index) {
		return index.knowledge(Definitions.class, Definitions::new);
	}

	/** The shortest way from a KPI or template back to itself, with itself at both ends and null for a part left out; empty if there is none. */
	public List<Element> circle(Element element) {
		return circles.from(element);
	}

	/** The place in an element that names a part of it; empty if it is its template. */
	public Optional<Reference> place(Element whole, Element part) {
		return parts(whole).getOrDefault(part, Optional.empty());
	}

	private Map<Element, Optional<Reference>> parts(Element element) {
		return parts.computeIfAbsent(element, any -> switch (element) {
			case Kpi kpi -> parts(kpi);
			case Template template -> parts(template);
			default -> Map.of();
		});
	}

	private static Map<Element, Optional<Reference>> parts(Kpi kpi) {
		Set<EObject> formulas = new LinkedHashSet<>(kpi.getArguments());
		Map<Element, Optional<Reference>> parts = new LinkedHashMap<>();
		if (kpi.getFormula() != null) {
			formulas.add(kpi.getFormula());
		} else if (kpi.getTemplate() != null && !kpi.getTemplate().eIsProxy()) {
			parts.put(kpi.getTemplate(), Optional.empty());
		}
		named(formulas).forEach((named, place) -> parts.put(named, Optional.of(place)));
		return parts;
	}

	private static Map<Element, Optional<Reference>> parts(Template template) {
		Map<Element, Optional<Reference>> parts = new LinkedHashMap<>();
		if (template.getVariantOf() != null && !template.getVariantOf().eIsProxy()) {
			parts.put(template.getVariantOf(), Optional.empty());
		}
		if (template.getFormula() != null) {
			named(Set.of(template.getFormula())).forEach((named, place) -> parts.put(named, Optional.of(place)));
		}
		return parts;
	}

	/** The KPIs that formulas name, each with the first place that does. */
	public static Map<Kpi, Reference> named(Collection<? extends EObject> formulas) {
		Map<Kpi, Reference> named = new LinkedHashMap<>();
		EcoreUtil.getAllContents(formulas).forEachRemaining(part -> {
			if (part instanceof Reference reference && reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy()) {
				named.putIfAbsent(kpi, reference);
			}
		});
		return named;
	}
}
