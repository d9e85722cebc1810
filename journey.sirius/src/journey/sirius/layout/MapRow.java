// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in rows under the lanes of a journey map, in this order from the top. */
enum MapRow {
	INCLUSIONS("JM_Inclusion", true), EXITS("JM_Exit", true), KEY_MOMENTS("JM_KeyMoment", true), FEELINGS("JM_Feeling", true), PAINS("JM_Pain", true),
	OPPORTUNITIES("JM_Opportunity", true), KPIS("JM_Kpi", false), JOURNEY_KPIS("JM_Kpi", false), ISSUES("JM_Issue", false),
	JOURNEY_ISSUES("JM_Issue", false), OTHERS("", false);

	private final String mapping;
	private final boolean nearTouchpoint;

	MapRow(String mapping, boolean nearTouchpoint) {
		this.mapping = mapping;
		this.nearTouchpoint = nearTouchpoint;
	}

	/** The row for what a mapping shows of a stage or a touchpoint. */
	static MapRow ofMapping(String mapping) {
		return Stream.of(values()).filter(row -> row.mapping.equals(mapping)).findFirst().orElse(OTHERS);
	}

	/** Where it goes if it is about the whole journey. */
	MapRow ofJourney() {
		return switch (this) {
			case KPIS -> JOURNEY_KPIS;
			case ISSUES -> JOURNEY_ISSUES;
			default -> this;
		};
	}

	/** Whether nodes stand under their touchpoint; else they are spread over the width of the stage. */
	boolean isNearTouchpoint() {
		return nearTouchpoint;
	}

	/** The key of the words at the left of the row; without one there are none. */
	Optional<String> titleKey() {
		return this == OTHERS ? Optional.empty() : Optional.of("map." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
	}
}
