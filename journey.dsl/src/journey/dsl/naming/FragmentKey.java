// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.Benchmark;
import journey.model.journey.ChannelValue;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Evidence;
import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.Import;
import journey.model.journey.Inclusion;
import journey.model.journey.InformationNeed;
import journey.model.journey.JourneyPackage;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.RuleDecision;
import journey.model.journey.Translation;

/**
 * What tells an element from its neighbours, without its position where that is possible: stage:Need, back:Cart.Page,
 * feeling:Lea; a digest of the words for what has neither name nor target, such as evidence; the feature for what is
 * there once; the feature and a number for parts of formulas. Never resolves a reference, so that it can be asked at any
 * time.
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
			case Inclusion inclusion -> "includes:" + names(inclusion, JourneyPackage.Literals.INCLUSION__JOURNEY);
			case MeasuringChoice choice -> "measure:" + names(choice, JourneyPackage.Literals.MEASURING_CHOICE__JOURNEY) + "."
					+ names(choice, JourneyPackage.Literals.MEASURING_CHOICE__GOAL);
			case RuleDecision decision -> kind(decision) + ":" + decision.getCode();
			case Translation translation -> "translation:" + translation.getLanguage().getLiteral();
			case Import imported -> "import:" + imported.getImportedNamespace();
			case Evidence evidence -> "evidence:" + evidence.getMethod() + "-" + digest(evidence.getSampleSize(), evidence.getDate(),
					evidence.getSource(), evidence.getQuote());
			case InformationNeed need -> "seeks:" + digest(need.getText());
			case Benchmark benchmark -> "benchmark:" + digest(benchmark.getSource(), benchmark.getYear(), benchmark.getSector());
			case ChannelValue value -> "value:" + digest(value.getValue());
			case EvaluationPart part -> "part:" + digest(text(part, JourneyPackage.Literals.EVALUATION_PART__MEASURE));
			case Feeling feeling -> "feeling:" + names(feeling, JourneyPackage.Literals.FEELING__PERSONA);
			default -> {
				String feature = element.eContainingFeature().getName();
				yield element.eContainingFeature().isMany() ? feature + ":" + index : feature;
			}
		};
	}

	private static String text(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().map(NodeModelUtils::getTokenText).collect(Collectors.joining());
	}

	/** Short, and the same on every machine: String.hashCode is specified. */
	private static String digest(Object... words) {
		return Integer.toHexString(Arrays.asList(words).toString().hashCode());
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
