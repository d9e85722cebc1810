// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import journey.model.journey.Stage;
import journey.model.journey.TaxonomyStage;

/** The five stages with which all taxonomies are compared, in their order (row 3 of the requirements). */
public enum CanonicalStage {

	AWARENESS, CONSIDERATION, PURCHASE, RETENTION, ADVOCACY;

	private static final String NAMESPACE = "std.stages.";

	/** The canonical stage of a stage of a journey, through the taxonomies; empty if it says none. */
	public static Optional<CanonicalStage> of(Stage stage) {
		return stage.getCanonical() == null ? Optional.empty() : of(stage.getCanonical());
	}

	/** The canonical stage of a stage of a taxonomy; empty if it leads to none. */
	public static Optional<CanonicalStage> of(TaxonomyStage stage) {
		String name = Names.qualified(last(stage));
		for (CanonicalStage canonical : values()) {
			if (name.equals(NAMESPACE + canonical.word())) {
				return Optional.of(canonical);
			}
		}
		return Optional.empty();
	}

	/** Whether a stage says no canonical stage: neither itself nor through the taxonomies. Not so if a name on the way is unknown. */
	public static boolean isLeftOut(Stage stage) {
		return of(stage).isEmpty() && (stage.getCanonical() == null || !last(stage.getCanonical()).eIsProxy());
	}

	public boolean isBeforePurchase() {
		return compareTo(PURCHASE) < 0;
	}

	public boolean isAfterPurchase() {
		return compareTo(PURCHASE) > 0;
	}

	/** Its name in the language, such as awareness. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Where a stage leads through the taxonomies. */
	private static TaxonomyStage last(TaxonomyStage stage) {
		Set<TaxonomyStage> seen = new HashSet<>();
		TaxonomyStage last = stage;
		while (seen.add(last) && last.getCanonical() != null) {
			last = last.getCanonical();
		}
		return last;
	}
}
