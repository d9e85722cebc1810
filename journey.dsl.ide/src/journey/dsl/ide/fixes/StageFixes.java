// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Stage;

/** Who could answer for a stage. */
final class StageFixes {

	private static final int CHOICES = 5;

	private StageFixes() {
	}

	/** Those who answer for the journey, its other stages or its goals; else somebody to be named. */
	static Fix owner() {
		return new NewMember<>(Stage.class, (stage, mistake) -> {
			Journey journey = EcoreUtil2.getContainerOfType(stage, Journey.class);
			List<String> known = Stream.concat(Stream.of(journey.getOwner()), Stream.concat(journey.getStages().stream().map(Stage::getOwner), journey.getGoals().stream().map(Goal::getOwner)))
					.filter(Objects::nonNull).filter(owner -> !owner.isBlank()).distinct().limit(CHOICES).toList();
			return (known.isEmpty() ? List.of(mistake.say("stage.owner")) : known).stream().map(StageFixes::member).toList();
		});
	}

	private static String member(String owner) {
		return "owner \"" + owner.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
