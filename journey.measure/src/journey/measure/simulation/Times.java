// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as data write them: in the zone of the source and with its offset, so that no hour is there twice. */
final class Times {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

	private Times() {
	}

	static String text(long seconds, ZoneId zone) {
		return FORMAT.format(Instant.ofEpochSecond(seconds).atZone(zone));
	}
}
