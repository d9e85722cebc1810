// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import journey.model.journey.JourneyPackage;

/** Chooses what the references of a text mean, and how they are written. */
final class LinkedNames {

	/** The rule for names without dots. */
	private static final String SINGLE_NAME = "Name";

	private final Draft draft;
	private final List<Declared> companions;
	private final RandomGenerator random;

	private LinkedNames(Draft draft, List<Declared> companions, RandomGenerator random) {
		this.draft = draft;
		this.companions = companions;
		this.random = random;
	}

	/** Puts a name in the place of each link. */
	static void resolve(Draft draft, List<Declared> companions, RandomGenerator random) {
		LinkedNames names = new LinkedNames(draft, companions, random);
		draft.links().forEach(names::resolve);
	}

	private void resolve(Link link) {
		List<List<String>> own = spellings(draft.declared(), link);
		List<List<String>> all = own.isEmpty() || random.nextInt(4) == 0 ? Stream.concat(own.stream(), spellings(companions, link).stream()).toList() : own;
		if (all.isEmpty()) {
			throw new IllegalStateException("nothing for " + link.feature());
		}
		List<String> parts = Spelling.parts(all.get(random.nextInt(all.size())), random);
		PartMatcher.match(link.name(), parts, draft);
		draft.words().set(link.word(), new Draft.Word(String.join("", parts), link.name()));
	}

	private List<List<String>> spellings(List<Declared> elements, Link link) {
		return elements.stream().filter(element -> isMeant(element, link)).flatMap(element -> spellings(element, link))
				.filter(name -> !link.feature().equals("Primary.target") || Spelling.isPlainName(name.get(0)))
				.filter(name -> name.size() == 1 || !link.name().getRule().getName().equals(SINGLE_NAME)).toList();
	}

	private static boolean isMeant(Declared element, Link link) {
		boolean own = Soundness.OWN_TOUCHPOINTS.contains(link.feature()) || element.type() == JourneyPackage.Literals.PARAMETER;
		List<String> scope = element.type() == JourneyPackage.Literals.PARAMETER ? element.container() : link.place();
		return link.type().isSuperTypeOf(element.type()) && (!own || element.isWithin(scope) && isWithin(link.place(), scope));
	}

	private static boolean isWithin(List<String> place, List<String> scope) {
		return place.size() >= scope.size() && place.subList(0, scope.size()).equals(scope);
	}

	/** The full name, and without each part that both sides have in common; a journey's own touchpoints also alone. */
	private Stream<List<String>> spellings(Declared element, Link link) {
		List<String> path = element.path();
		int common = 0;
		while (common < Math.min(path.size() - 1, link.place().size()) && path.get(common).equals(link.place().get(common))) {
			common++;
		}
		int last = Soundness.OWN_TOUCHPOINTS.contains(link.feature()) ? path.size() - 1 : common;
		// a namespace is left out as a whole
		return IntStream.rangeClosed(0, last).filter(start -> start == 0 || start >= draft.namespace().size())
				.mapToObj(start -> path.subList(start, path.size()));
	}
}
