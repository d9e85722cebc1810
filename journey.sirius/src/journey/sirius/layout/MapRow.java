// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in rows under the lanes of a journey map, in this order from the top. */
enum MapRow {
	INCLUSIONS("JM_Inclusion"), EXITS("JM_Exit"), KEY_MOMENTS("JM_KeyMoment"), FEELINGS("JM_Feeling"), PAINS("JM_Pain"), OPPORTUNITIES("JM_Opportunity"),
	KPIS("JM_Kpi"), JOURNEY_KPIS("JM_Kpi"), ISSUES("JM_Issue"), JOURNEY_ISSUES("JM_Issue"), OTHERS("");

	private final String mapping;

	MapRow(String mapping) {
		this.mapping = mapping;
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

	/** The key of the words at the left of the row; without one there are none. */
	Optional<String> titleKey() {
		return this == OTHERS ? Optional.empty() : Optional.of("map." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
	}
}
