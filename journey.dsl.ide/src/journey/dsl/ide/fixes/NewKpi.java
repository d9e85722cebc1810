// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;

/** Writes a KPI for a stage behind its journey: how many reach it, as the events tell that track its touchpoints. Without such events there is nothing to count. */
final class NewKpi implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		Optional<Stage> stage = mistake.element(Stage.class);
		Journey journey = stage.map(found -> EcoreUtil2.getContainerOfType(found, Journey.class)).orElse(null);
		ICompositeNode node = journey == null ? null : NodeModelUtils.findActualNodeFor(journey);
		if (node == null || stage.get().getName() == null || journey.getName() == null) {
			return List.of();
		}
		Optional<String> formula = formula(stage.get(), journey.getName() + '.' + stage.get().getName());
		if (formula.isEmpty()) {
			return List.of();
		}
		String name = free(stage.get().getName() + "Reach", (JourneyFile) EcoreUtil2.getRootContainer(journey));
		String kpi = String.join(Lines.delimiter(mistake.text()), "", "", "kpi " + name + " measures " + journey.getName() + '.' + stage.get().getName() + " {", "\tformula " + formula.get(),
				"\twindow 28 days every week", "}");
		return List.of(new Proposal(mistake.say("kpi", name, formula.get()), Replacement.insertion(node.getEndOffset(), kpi)));
	}

	/** Who reaches the stage: customers where the data tell who they are, else sessions. */
	private static Optional<String> formula(Stage stage, String name) {
		List<Source> sources = stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(Event.class::isInstance).map(event -> ((Event) event).getSource())
				.filter(Objects::nonNull).toList();
		if (sources.isEmpty()) {
			return Optional.empty();
		}
		if (sources.stream().allMatch(source -> source.getCustomerField() != null)) {
			return Optional.of("reach(" + name + " per customer)");
		}
		return sources.stream().allMatch(source -> source.getSessionField() != null) ? Optional.of("reach(" + name + " per session)") : Optional.empty();
	}

	private static String free(String name, JourneyFile file) {
		Set<String> taken = file.getElements().stream().filter(NamedElement.class::isInstance).map(element -> ((NamedElement) element).getName()).collect(Collectors.toSet());
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name + number;
		}
		return free;
	}
}
