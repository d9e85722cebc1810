// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import journey.model.journey.Measurable;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What can be written where a link is missing. Names that nobody knows yet are X. */
final class Suggestions {

	static final String FORMULA = "formula count(X)";

	private static final String UNKNOWN = "X";

	private Suggestions() {
	}

	/** The identity of another source: with it both have the same customers. */
	static String identity(Source other) {
		return "identity " + (other.getIdentity() == null ? UNKNOWN : other.getIdentity());
	}

	/** A property as another one. */
	static String likeProperty(Property other) {
		return Names.name(other) + " : " + (other.getType() instanceof SimpleType simple ? simple.getKind().getLiteral() : "text");
	}

	static String kpi(Measurable measured) {
		return "kpi X measures " + Names.inNamespace(measured) + " { " + FORMULA + " }";
	}

	/** Names the first source of the workspace. */
	static String from(WorkspaceIndex index) {
		return "from " + index.elements(Source.class).stream().findFirst().map(Names::name).orElse(UNKNOWN);
	}
}
