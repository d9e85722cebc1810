// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.ide.naming.ShortNames;
import journey.dsl.validation.WorkspaceIndexes;
import journey.model.formula.FormulaText;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
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
		ShortNames names = new ShortNames(WorkspaceIndexes.of(mistake.resource().getResourceSet()), (JourneyFile) EcoreUtil2.getRootContainer(journey));
		String measured = names.of(stage.get());
		Optional<String> formula = formula(stage.get(), measured);
		if (formula.isEmpty()) {
			return List.of();
		}
		String name = FormulaText.written(names.free(stage.get().getName() + "Reach"));
		String kpi = String.join(Lines.delimiter(mistake.text()), "", "", "kpi " + name + " measures " + measured + " {", "\tformula " + formula.get(),
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
}
