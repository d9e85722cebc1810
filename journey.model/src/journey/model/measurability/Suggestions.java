// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import journey.model.journey.Measurable;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What can be written where a link is missing. Names that nobody knows yet are X. */
final class Suggestions {

	static final String FORMULA = "formula count(X)";

	private static final String UNKNOWN = "X";

	private Suggestions() {
	}

	static String source(Source source) {
		return source == null || source.eIsProxy() ? UNKNOWN : Names.name(source);
	}

	static String kpi(Measurable measured) {
		return "kpi X measures " + Names.inNamespace(measured) + " { " + FORMULA + " }";
	}

	/** Names the first source of the workspace. */
	static String from(WorkspaceIndex index) {
		return "from " + index.elements(Source.class).stream().findFirst().map(Names::name).orElse(UNKNOWN);
	}
}
