// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** Services of small specifications. */
public final class SomeServices {

	public String shout(NamedElement element) {
		return element.getName() + "!";
	}

	public boolean startsWithB(NamedElement element) {
		return element.getName().startsWith("B");
	}

	public Object fails(EObject element) {
		throw new IllegalStateException("on purpose");
	}

	public List<EObject> failsAtB(Stage stage) {
		if (stage.getName().equals("B")) {
			throw new IllegalStateException("on purpose");
		}
		return List.copyOf(stage.getTouchpoints());
	}

	public List<Touchpoint> touchpointsOf(Journey journey) {
		return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
	}

	public List<Object> oddMixture(Journey journey) {
		return Arrays.asList(journey.getStages().getLast(), "text", null, journey.getStages().getFirst(), journey.getStages().getLast(), 3);
	}

	public Stage nextStage(Stage stage) {
		int next = stage.getJourney().getStages().indexOf(stage) + 1;
		return next < stage.getJourney().getStages().size() ? stage.getJourney().getStages().get(next) : null;
	}

	public List<Stage> otherStages(Stage stage) {
		return stage.getJourney().getStages().stream().filter(other -> other != stage).toList();
	}

	public boolean isBefore(EObject any, Stage source, Stage target) {
		return source.getJourney().getStages().indexOf(source) < target.getJourney().getStages().indexOf(target);
	}

	public int howMany(Stage stage) {
		return stage.getTouchpoints().size();
	}

	public List<Object> emptyList(EObject any) {
		return List.of();
	}

	public String which(Stage stage) {
		return "stage";
	}

	public String which(Touchpoint touchpoint) {
		return "touchpoint";
	}

	public String join(NamedElement first, NamedElement second) {
		return first.getName() + second.getName();
	}

	public Stage renameAndReturn(Stage stage) {
		stage.setTitle("by service");
		return stage;
	}

	public Stage renameAndFail(Stage stage) {
		stage.setTitle("half done");
		throw new IllegalStateException("on purpose");
	}
}
