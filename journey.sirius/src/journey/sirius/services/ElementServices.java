// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Feeling;
import journey.model.journey.JourneyFile;
import journey.model.journey.Measurable;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Pain;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;

/** What tools ask of whatever they are used on. Called by name from journey.odesign. */
public class ElementServices {

	/** A name that nothing beside a new element has. */
	public String freshName(NamedElement element) {
		return FreeNames.freeName(element.eClass().getName(), element);
	}

	/** The name of an element that has come here, with a number if something here has it already. */
	public String nameHere(NamedElement element) {
		return element.getName() == null ? freshName(element) : FreeNames.freeName(element.getName(), element);
	}

	/** What is typed over a label that shows the title or the name. */
	public String titleToType(NamedElement element) {
		return Wording.of(element).title(element);
	}

	/** Gives an element the title or the name that was typed; names stay such as the language can write, and unique. */
	public NamedElement rename(NamedElement element, String text) {
		Renaming.rename(element, text);
		return element;
	}

	/** Frees the rest of the model from an element that is about to be taken away. */
	public EObject forget(EObject element) {
		Forgetting.of(element);
		return element;
	}

	/** Whether an element stands in a file of the workspace, not in the standard library. */
	public Boolean isOurs(EObject element) {
		return !Names.isInLibrary(element);
	}

	/** Whether it is a touchpoint. */
	public Boolean isTouchpoint(EObject element) {
		return element instanceof Touchpoint;
	}

	/** Whether it is a pain. */
	public Boolean isPain(EObject element) {
		return element instanceof Pain;
	}

	/** Whether it is a feeling. */
	public Boolean isFeeling(EObject element) {
		return element instanceof Feeling;
	}

	/** Whether it is a move. */
	public Boolean isMove(EObject element) {
		return element instanceof Move;
	}

	/** Whether a KPI can measure it: a journey, a stage or a touchpoint. */
	public Boolean isMeasurable(EObject element) {
		return element instanceof Measurable;
	}

	/** Whether it is a touchpoint and there is a persona who can feel something there. */
	public Boolean canBeFelt(EObject element) {
		return element instanceof Touchpoint touchpoint && new TouchpointServices().nextTraveller(touchpoint) != null;
	}

	/** Puts a part one place earlier in its whole, among the parts of its kind; the first one stays. */
	public EObject moveEarlier(EObject element) {
		move(element, -1);
		return element;
	}

	/** Puts a part one place later in its whole, among the parts of its kind; the last one stays. */
	public EObject moveLater(EObject element) {
		move(element, 1);
		return element;
	}

	/** Whether the order of an element says when it happens. */
	public Boolean hasPlaceInTime(EObject element) {
		return element instanceof Stage || element instanceof Touchpoint;
	}

	/** The file in which an element stands; null if it was taken out. */
	public JourneyFile file(EObject element) {
		EObject around = element;
		while (around != null && !(around instanceof JourneyFile)) {
			around = around.eContainer();
		}
		return (JourneyFile) around;
	}

	@SuppressWarnings("unchecked")
	private static void move(EObject element, int steps) {
		if (element.eContainer() == null || !element.eContainingFeature().isMany()) {
			return;
		}
		EList<EObject> parts = (EList<EObject>) element.eContainer().eGet(element.eContainingFeature());
		int position = parts.indexOf(element) + steps;
		if (position >= 0 && position < parts.size()) {
			parts.move(position, element);
		}
	}
}
