// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;

/** Writes a KPI for a stage behind its journey; the formula is for people to choose. */
final class NewKpi implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		Optional<Stage> stage = mistake.element(Stage.class);
		Journey journey = stage.map(found -> EcoreUtil2.getContainerOfType(found, Journey.class)).orElse(null);
		ICompositeNode node = journey == null ? null : NodeModelUtils.findActualNodeFor(journey);
		if (node == null || stage.get().getName() == null || journey.getName() == null) {
			return List.of();
		}
		String delimiter = Lines.delimiter(mistake.text());
		String name = free(stage.get().getName() + "Figure", (JourneyFile) EcoreUtil2.getRootContainer(journey));
		String kpi = String.join(delimiter, "", "", "kpi " + name + " measures " + journey.getName() + '.' + stage.get().getName() + " {",
				"\t// formula " + mistake.say("formula").toLowerCase(Locale.ROOT), "}");
		return List.of(new Proposal(mistake.say("kpi", name), Replacement.insertion(node.getEndOffset(), kpi)));
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
