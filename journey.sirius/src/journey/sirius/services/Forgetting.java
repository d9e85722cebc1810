// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Argument;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Expression;
import journey.model.journey.Goal;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.Measurable;
import journey.model.journey.Move;
import journey.model.journey.Step;
import journey.model.journey.Touchpoint;

/**
 * What must happen to the rest of the model before an element is taken away, so that the text can still be written: what
 * makes no sense without it goes too, and nothing names it any more.
 */
final class Forgetting {

	/** What says nothing without the element that it is about. */
	private static final Set<EReference> SENSELESS_WITHOUT = Set.of(Literals.FEELING__PERSONA, Literals.CHANNEL_VALUE__CHANNEL, Literals.TIMING__AFTER,
			Literals.INCLUSION__JOURNEY, Literals.MEASURING_CHOICE__JOURNEY, Literals.MEASURING_CHOICE__GOAL, Literals.EVALUATION__JOURNEY,
			Literals.TRANSITION__FROM);

	private static final Set<EReference> PLACES = Set.of(Literals.INTERVENTION__PLACE, Literals.PERSONALISATION__PLACE);

	private final Deque<EObject> open = new ArrayDeque<>();

	private Forgetting() {
	}

	/** Frees the rest of the model from an element and its parts, and from whatever goes with it. */
	static void of(EObject element) {
		Forgetting forgetting = new Forgetting();
		forgetting.open.add(element);
		while (!forgetting.open.isEmpty()) {
			forgetting.forget(forgetting.open.remove());
		}
	}

	private void forget(EObject element) {
		List<JourneyFile> files = Files.around(element);
		List<EObject> parts = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(parts::add);
		Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(parts, files);
		for (EObject part : parts) {
			for (Setting use : uses.getOrDefault(part, List.of())) {
				if (use.getEStructuralFeature().isChangeable() && !EcoreUtil.isAncestor(element, use.getEObject()) && isThere(use.getEObject(), files)) {
					release(use, part, element);
				}
			}
		}
	}

	/** Whether it has not gone meanwhile with something else. */
	private static boolean isThere(EObject element, List<JourneyFile> files) {
		return EcoreUtil.getRootContainer(element) instanceof JourneyFile file && files.contains(file);
	}

	private void release(Setting use, EObject part, EObject element) {
		EObject user = use.getEObject();
		EStructuralFeature feature = use.getEStructuralFeature();
		if (user instanceof Move move && part instanceof Touchpoint touchpoint) {
			Steps.of(move).leaveOut(touchpoint);
		} else if (SENSELESS_WITHOUT.contains(feature)) {
			remove(user);
		} else if (PLACES.contains(feature)) {
			moveOut(user, feature, element);
		} else if (user instanceof Expression || user instanceof Argument) {
			removeFormula(user);
		} else {
			EcoreUtil.remove(use, part);
			if (user instanceof Goal goal && feature == Literals.GOAL__MEASURE) {
				goal.setTarget(null);
				goal.setDue(null);
			}
		}
	}

	/** What somebody does at a touchpoint is then done in its stage, and so on; with the journey it goes. */
	private void moveOut(EObject user, EStructuralFeature feature, EObject element) {
		if (element.eContainer() instanceof Measurable around) {
			user.eSet(feature, around);
		} else {
			remove(user);
		}
	}

	private void remove(EObject user) {
		EcoreUtil.remove(user);
		open.add(user);
	}

	/** A formula without one of its parts is another formula: then it is not there yet. */
	private static void removeFormula(EObject part) {
		EObject whole = part;
		while (whole.eContainer() instanceof Expression || whole.eContainer() instanceof Argument || whole.eContainer() instanceof Step) {
			whole = whole.eContainer();
		}
		EcoreUtil.remove(whole.eContainer() instanceof EvaluationPart evaluated ? evaluated : whole);
	}
}
