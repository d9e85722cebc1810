// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Evaluation;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;

/**
 * What an evaluation weighs, and how: the same for two evaluations that differ only in their journeys. The journey itself
 * has no name here, its stages and touchpoints have the names that they have within it, and everything else has its name
 * without the namespace. The order of the parts plays no role.
 *
 * @param window the time span that is judged, or an empty text
 * @param parts the measures with weights, floors and targets, sorted
 */
public record EvaluationProfile(String window, List<String> parts) {

	public static EvaluationProfile of(Evaluation evaluation) {
		Journey journey = evaluation.getJourney();
		return new EvaluationProfile(
				evaluation.getWindow() == null ? "" : text(evaluation.getWindow(), journey),
				evaluation.getParts().stream().map(part -> text(part, journey)).sorted().toList());
	}

	/** All that an element holds: the names of its features with their values. */
	private static String text(EObject element, Journey journey) {
		StringBuilder text = new StringBuilder(element.eClass().getName()).append('{');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				Object value = element.eGet(feature);
				for (Object one : value instanceof Collection<?> all ? all : List.of(value)) {
					text.append(feature.getName()).append('=').append(value(feature, one, journey)).append(';');
				}
			}
		}
		return text.append('}').toString();
	}

	private static String value(EStructuralFeature feature, Object value, Journey journey) {
		return switch (value) {
			case EObject part when feature instanceof EReference reference && reference.isContainment() -> text(part, journey);
			case NamedElement target -> target.eClass().getName() + ' ' + name(target, journey);
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			default -> String.valueOf(value).length() + ":" + value;
		};
	}

	private static String name(NamedElement target, Journey journey) {
		String name = Names.inNamespace(target);
		if (target == journey) {
			return "";
		}
		return EcoreUtil.isAncestor(journey, target) ? name.substring(Names.name(journey).length()) : name;
	}
}
