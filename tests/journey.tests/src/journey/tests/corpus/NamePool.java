// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EClass;

import journey.model.journey.JourneyPackage;

/** Names that are new in a workspace, so that each means one thing. */
final class NamePool {

	/** Elements that may be called like keywords without being misread: nothing names them where a keyword may stand. */
	private static final Set<EClass> MAY_BE_KEYWORDS = Set.of(JourneyPackage.Literals.PERSONA, JourneyPackage.Literals.PERSONA_GOAL,
			JourneyPackage.Literals.ACTIVITY, JourneyPackage.Literals.SEGMENT, JourneyPackage.Literals.PROFILE, JourneyPackage.Literals.PROPERTY,
			JourneyPackage.Literals.CHANNEL, JourneyPackage.Literals.TAXONOMY, JourneyPackage.Literals.TAXONOMY_STAGE, JourneyPackage.Literals.CONTENT,
			JourneyPackage.Literals.SOURCE, JourneyPackage.Literals.EXIT_REASON, JourneyPackage.Literals.PAIN, JourneyPackage.Literals.OPPORTUNITY);

	private static final List<String> STEMS = List.of("Lea", "étape", "_", "Ω", "網站", "naïve", "x_1_", "Straße", "EUR", "ǅ", "orders", "Ünal");

	private final RandomGenerator random;
	private final List<String> keywords = new ArrayList<>(Spelling.keywords());
	private long number;

	/** @param first the number of the first name, so that the names of several files differ */
	NamePool(RandomGenerator random, long first) {
		this.random = random;
		this.number = first;
	}

	/** @param known whether other files without a namespace see it */
	String next(EClass type, boolean known) {
		boolean keyword = !known && MAY_BE_KEYWORDS.contains(type) && !keywords.isEmpty() && random.nextInt(3) > 0;
		return keyword ? keywords.remove(random.nextInt(keywords.size())) : plain();
	}

	String plain() {
		return STEMS.get(random.nextInt(STEMS.size())) + number++;
	}
}
