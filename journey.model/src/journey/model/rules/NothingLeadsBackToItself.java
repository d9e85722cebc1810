// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Taxonomy;
import journey.model.journey.TaxonomyStage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Circles;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/** Nothing is a part of itself, replaces itself or comes after itself (rows 16 and 24 of the requirements). */
final class NothingLeadsBackToItself implements Rule<NamedElement> {

	/**
	 * A relation that has to come to an end.
	 *
	 * @param keyword how the language writes it
	 * @param lines what holds the reference in an element
	 */
	private record Relation(String keyword, EReference reference, Function<NamedElement, List<? extends EObject>> lines) {

		List<NamedElement> targets(NamedElement element) {
			return lines.apply(element).stream().flatMap(line -> target(line).stream()).toList();
		}

		Optional<NamedElement> target(EObject line) {
			return Optional.ofNullable((NamedElement) line.eGet(reference)).filter(target -> !target.eIsProxy());
		}
	}

	private static final List<Relation> RELATIONS = List.of(
			new Relation("includes", JourneyPackage.Literals.INCLUSION__JOURNEY,
					element -> element instanceof Journey journey ? journey.getInclusions() : List.of()),
			new Relation("of", JourneyPackage.Literals.JOURNEY__AS_IS,
					element -> element instanceof Journey ? List.of(element) : List.of()),
			new Relation("replaces", JourneyPackage.Literals.TOUCHPOINT__REPLACES,
					element -> element instanceof Touchpoint ? List.of(element) : List.of()),
			new Relation("after", JourneyPackage.Literals.TIMING__AFTER,
					element -> element instanceof Touchpoint touchpoint && touchpoint.getTiming() != null ? List.of(touchpoint.getTiming()) : List.of()),
			new Relation("is", JourneyPackage.Literals.TAXONOMY_STAGE__CANONICAL,
					element -> element instanceof TaxonomyStage ? List.of(element) : List.of()));

	/** The circles of each relation. */
	private record Known(Map<Relation, Circles<NamedElement>> circles) {

		static Known of(WorkspaceIndex index) {
			List<NamedElement> elements = Stream.concat(
					index.elements(Journey.class).stream().flatMap(journey -> Stream.concat(Stream.of(journey), Touchpoints.of(journey).stream())),
					index.elements(Taxonomy.class).stream().flatMap(taxonomy -> taxonomy.getStages().stream())).<NamedElement>map(element -> element).toList();
			return new Known(RELATIONS.stream().collect(Collectors.toMap(Function.identity(), relation -> circles(relation, elements))));
		}

		private static Circles<NamedElement> circles(Relation relation, List<NamedElement> elements) {
			return Circles.of(elements.stream().filter(element -> !relation.targets(element).isEmpty()).toList(), relation::targets);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.CIRCLE;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		for (Relation relation : RELATIONS) {
			List<? extends EObject> lines = relation.lines().apply(element);
			if (!lines.isEmpty()) {
				Circles<NamedElement> circles = index.knowledge(Known.class, Known::of).circles().get(relation);
				lines.stream().filter(line -> relation.target(line).filter(target -> circles.isPartOfOne(element, target)).isPresent()).findFirst()
						.ifPresent(line -> report(element, relation, line, findings));
			}
		}
	}

	private void report(NamedElement element, Relation relation, EObject line, Findings findings) {
		findings.report(code(), line, relation.reference(),
				relation.keyword() + " " + Labels.of(relation.target(line).orElse(element)), Labels.of(element));
	}
}
