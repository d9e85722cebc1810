// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;

/**
 * What tells an element from its neighbours, without its position where that is possible: stage:Need, back:Cart.Page,
 * feeling:Lea; the feature for what is there once; the feature and a number for parts of formulas. Never resolves a
 * reference, so that it can be asked at any time.
 */
final class FragmentKey {

	private static final String UNKNOWN = "?";

	private FragmentKey() {
	}

	/** @param index the position of the element within its feature */
	static String of(EObject element, int index) {
		return switch (element) {
			case NamedElement named -> kind(element) + ":" + (named.getName() == null ? UNKNOWN : named.getName());
			case Move move -> move.getKind().getLiteral() + ":" + names(move, JourneyPackage.Literals.TRANSITION__FROM) + "."
					+ names(move, JourneyPackage.Literals.MOVE__TO);
			case Exit exit -> "exit:" + names(exit, JourneyPackage.Literals.TRANSITION__FROM);
			case Feeling feeling -> "feeling:" + names(feeling, JourneyPackage.Literals.FEELING__PERSONA);
			default -> {
				String feature = element.eContainingFeature().getName();
				yield element.eContainingFeature().isMany() ? feature + ":" + index : feature;
			}
		};
	}

	private static String kind(EObject element) {
		String name = element.eClass().getName();
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	/** The names of the targets; of a target that is not resolved yet, the text of the reference. */
	private static String names(EObject element, EReference reference) {
		List<?> targets = reference.isMany()
				? ((InternalEList<?>) element.eGet(reference)).basicList()
				: element.eGet(reference, false) instanceof EObject target ? List.of(target) : List.of();
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
		return IntStream.range(0, targets.size())
				.mapToObj(i -> name((InternalEObject) targets.get(i), i < nodes.size() ? nodes.get(i) : null))
				.collect(Collectors.joining("."));
	}

	private static String name(InternalEObject target, INode node) {
		if (!target.eIsProxy() && target instanceof NamedElement named && named.getName() != null) {
			return named.getName();
		}
		String text = node == null ? UNKNOWN : NodeModelUtils.getTokenText(node);
		return text.substring(text.lastIndexOf('.') + 1);
	}
}
