// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;

/** Says to which of the five common stages a stage corresponds. */
final class CanonicalStages implements Fix {

	private final Visible visible;

	CanonicalStages(Visible visible) {
		this.visible = visible;
	}

	@Override
	public List<Proposal> of(Mistake mistake) {
		Optional<Stage> stage = mistake.element(Stage.class);
		return stage.isEmpty() ? List.of() : Stream.of(CanonicalStage.values()).map(canonical -> proposal(stage.get(), canonical, mistake)).toList();
	}

	private Proposal proposal(Stage stage, CanonicalStage canonical, Mistake mistake) {
		List<String> names = visible.names(stage, JourneyPackage.Literals.STAGE__CANONICAL,
				found -> found instanceof journey.model.journey.TaxonomyStage one && one.getCanonical() == null && CanonicalStage.of(one).filter(canonical::equals).isPresent(), 1);
		String name = names.isEmpty() ? "std.stages." + canonical.word() : names.get(0);
		List<INode> given = NodeModelUtils.findNodesForFeature(stage, JourneyPackage.Literals.STAGE__CANONICAL);
		if (!given.isEmpty()) {
			return new Proposal(mistake.say("add", "is " + name), new Replacement(given.get(0).getOffset(), given.get(0).getLength(), name));
		}
		List<INode> title = NodeModelUtils.findNodesForFeature(stage, JourneyPackage.Literals.NAMED_ELEMENT__TITLE);
		INode last = title.isEmpty() ? NodeModelUtils.findNodesForFeature(stage, JourneyPackage.Literals.NAMED_ELEMENT__NAME).get(0) : title.get(0);
		return new Proposal(mistake.say("add", "is " + name), Replacement.insertion(last.getEndOffset(), " is " + name));
	}
}
