// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What becomes of a value where another kind is wanted; the rules are those of Sirius. */
public final class Coercion {

	private Coercion() {
	}

	/** Null is false; "true" and "false" are what they say, in any case; everything else is true, an empty list as well. */
	public static boolean toBoolean(Object value) {
		return value != null && !value.toString().equalsIgnoreCase("false");
	}

	/** What reads as an integer, else 0: also for a number with a fraction. */
	public static int toInteger(Object value) {
		try {
			return Integer.parseInt(String.valueOf(value));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** The text of a value; empty for null. */
	public static String toText(Object value) {
		return value == null ? "" : value.toString();
	}

	/** The model elements that a value is or holds; none in literals and null. */
	public static List<EObject> toElements(Object value) {
		List<EObject> elements = new ArrayList<>();
		if (value instanceof EObject element) {
			elements.add(element);
		} else if (value instanceof Collection<?> values) {
			for (Object each : values) {
				if (each instanceof EObject element) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	/** The model element that a value is, or the first one that it holds; null if there is none. */
	public static EObject toElement(Object value) {
		List<EObject> elements = toElements(value);
		return elements.isEmpty() ? null : elements.getFirst();
	}
}
