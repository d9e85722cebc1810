// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a bundle.
 *
 * @param source who says that these are its licences
 * @param files the texts that go with the bundle, by path
 */
record Judged(Bundle bundle, Optional<Coordinates> coordinates, Set<License> licenses, String source, Map<String, byte[]> files) {

	/** The time of the build in the version of a bundle of our own says nothing. */
	String version() {
		return isOurs() ? bundle.version().replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1") : bundle.version();
	}

	boolean isOurs() {
		return coordinates.filter(from -> from.group().equals("journey")).isPresent();
	}
}
