// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.formula.FormulaText;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** What a link says: a formula or a statement as the language writes it, else the name of its element. */
public final class LinkText {

	private static final Map<EStructuralFeature, String> KEYWORDS = Map.of(
			Literals.SOURCE__CUSTOMER_FIELD, "customer",
			Literals.SOURCE__SESSION_FIELD, "session",
			Literals.SOURCE__TIME_FIELD, "time",
			Literals.SOURCE__CHANNEL_FIELD, "channel",
			Literals.SURVEY__ANSWER_FIELD, "answer",
			Literals.SURVEY__INVITED_FIELD, "invited");

	private LinkText() {
	}

	public static String of(Link link) {
		return switch (link.kind()) {
			case FORMULA -> FormulaText.of(link.element());
			case STATEMENT -> statement(link);
			default -> Names.inNamespace((NamedElement) link.element());
		};
	}

	private static String statement(Link link) {
		if (link.element() instanceof Journey journey) {
			return link.feature() == Literals.JOURNEY__INACTIVITY ? "inactive after " + FormulaText.of(journey.getInactivity()) : "flow";
		}
		return KEYWORDS.get(link.feature()) + " " + FormulaText.quoted((String) link.element().eGet(link.feature()));
	}
}
