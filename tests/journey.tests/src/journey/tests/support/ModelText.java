// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** Writes all that a model holds, so that two models are equal when their texts are. Links are qualified names. */
public final class ModelText {

	private ModelText() {
	}

	public static String of(EObject element) {
		StringBuilder text = new StringBuilder();
		write(element, "", text);
		return text.toString();
	}

	private static void write(EObject element, String margin, StringBuilder text) {
		text.append(element.eClass().getName()).append('\n');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!element.eIsSet(feature) || feature instanceof EReference reference && reference.isContainer()) {
				continue;
			}
			Object value = element.eGet(feature);
			for (Object one : value instanceof Collection<?> all ? all : List.of(value)) {
				text.append(margin).append("  ").append(feature.getName()).append(": ");
				if (feature instanceof EReference reference && reference.isContainment()) {
					write((EObject) one, margin + "  ", text);
				} else {
					text.append(one instanceof EObject target ? link(target) : one).append('\n');
				}
			}
		}
	}

	private static String link(EObject target) {
		return target.eIsProxy() ? "unresolved"
				: target.eClass().getName() + " " + (target instanceof NamedElement named ? Names.qualified(named) : target.toString());
	}
}
