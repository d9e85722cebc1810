// SPDX-License-Identifier: EPL-2.0
package journey.model.text;

import org.eclipse.emf.ecore.EObject;

/** A resource that was read from a text in which something may stand that nobody can read. */
public interface ReadText {

	/** Whether part of the text of an element, or of something within it, could not be read. */
	boolean isGarbled(EObject element);

	/** Whether part of the text of an element could not be read; never for an element that has no text. */
	static boolean garbles(EObject element) {
		return element.eResource() instanceof ReadText text && text.isGarbled(element);
	}
}
