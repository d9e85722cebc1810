// SPDX-License-Identifier: EPL-2.0
package journey.cli.diagrams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import journey.cli.input.InputException;
import journey.sirius.JourneyDiagrams;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.specification.Layer;
import journey.sirius.view.Diagram;

/** Which diagrams are wanted, and which of their layers. */
public final class DiagramChoice {

	private static final String ALL = "all";

	private final List<DiagramDescription> descriptions;
	private final Set<String> layers;

	private DiagramChoice(List<DiagramDescription> descriptions, Set<String> layers) {
		this.descriptions = descriptions;
		this.layers = layers;
	}

	/**
	 * What the user names.
	 *
	 * @param names of diagrams; none for all of them
	 * @param layers to be switched on; all of them by that word
	 * @throws InputException if there is no diagram or layer of a name
	 */
	public static DiagramChoice of(JourneyDiagrams diagrams, List<String> names, List<String> layers) throws InputException {
		List<DiagramDescription> chosen = new ArrayList<>();
		List<String> known = diagrams.descriptions().stream().map(DiagramDescription::name).toList();
		for (String name : names.isEmpty() ? known : names) {
			DiagramDescription description = diagrams.descriptions().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst()
					.orElseThrow(() -> new InputException(true, "diagram.unknown", name, String.join(", ", known)));
			if (!chosen.contains(description)) {
				chosen.add(description);
			}
		}
		return new DiagramChoice(chosen, layers(diagrams.descriptions(), layers));
	}

	private static Set<String> layers(List<DiagramDescription> descriptions, List<String> wanted) throws InputException {
		Set<String> known = new LinkedHashSet<>();
		descriptions.forEach(description -> description.additionalLayers().stream().map(Layer::name).forEach(known::add));
		Set<String> layers = new LinkedHashSet<>();
		for (String layer : wanted) {
			if (layer.equalsIgnoreCase(ALL)) {
				layers.addAll(known);
			} else {
				layers.add(known.stream().filter(layer::equalsIgnoreCase).findFirst()
						.orElseThrow(() -> new InputException(true, "diagram.unknownLayer", layer, String.join(", ", known) + ", " + ALL)));
			}
		}
		return layers;
	}

	List<DiagramDescription> descriptions() {
		return descriptions;
	}

	/** Switches on what is wanted and what the diagram knows. */
	void switchLayers(DiagramDescription description, Diagram diagram) {
		description.additionalLayers().stream().map(Layer::name).filter(layers::contains).forEach(diagram::switchOn);
	}
}
