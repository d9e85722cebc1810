// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.stream.Stream;

import journey.dsl.workspace.TextPlaces;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.measurability.Measurability;
import journey.model.measurability.Noise;
import journey.model.measurability.SmallestSet;
import journey.model.measurability.Verdict;
import journey.model.queries.WorkspaceIndex;

/** What can be measured in a workspace, and where in its text that stands. */
public record Proofs(WorkspaceIndex index, TextPlaces places) {

	/** The KPIs that the parser could give a name, in the order of the files. */
	List<Verdict> kpis() {
		return named(index.elements(Kpi.class).stream()).map(Measurability.of(index)::of).toList();
	}

	List<Verdict> stages() {
		return named(journeys().stream().flatMap(journey -> journey.getStages().stream())).map((Stage stage) -> Measurability.of(index).of(stage)).toList();
	}

	List<Verdict> goals() {
		return named(journeys().stream().flatMap(journey -> journey.getGoals().stream())).map((Goal goal) -> Measurability.of(index).of(goal)).toList();
	}

	List<Journey> journeys() {
		return named(index.elements(Journey.class).stream()).toList();
	}

	Noise noise() {
		return Noise.of(index);
	}

	SmallestSet smallestSet() {
		return SmallestSet.of(index);
	}

	private static <T extends NamedElement> Stream<T> named(Stream<T> elements) {
		return elements.filter(element -> element.getName() != null);
	}
}
