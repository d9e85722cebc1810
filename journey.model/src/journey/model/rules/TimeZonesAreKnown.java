// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Source;
import journey.model.messages.Phrase;
import journey.model.queries.WorkspaceIndex;
import journey.model.text.Suggestion;

/** Without its time zone a day has no beginning, and a number for that day no meaning. */
final class TimeZonesAreKnown implements Rule<Source> {

	/** No name of a zone is longer; what is longer is compared with none. */
	private static final int LONGEST_NAME = 60;

	@Override
	public RuleCode code() {
		return RuleCode.UNKNOWN_CURRENCY_OR_ZONE;
	}

	@Override
	public Class<Source> subject() {
		return Source.class;
	}

	@Override
	public void check(Source source, WorkspaceIndex index, Findings findings) {
		String zone = source.getTimezone();
		if (zone == null || isKnown(zone)) {
			return;
		}
		findings.report(code(), source, JourneyPackage.Literals.SOURCE__TIMEZONE,
				meant(zone).map(name -> Phrase.of("zone.meant", zone, name)).orElseGet(() -> Phrase.of("zone.unknown", zone)));
	}

	/** The name of a region, or a fixed distance from UTC. */
	private static boolean isKnown(String zone) {
		try {
			ZoneId.of(zone);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static Optional<String> meant(String zone) {
		return zone.length() > LONGEST_NAME ? Optional.empty() : Suggestion.nearest(zone, new TreeSet<>(ZoneId.getAvailableZoneIds()));
	}
}
