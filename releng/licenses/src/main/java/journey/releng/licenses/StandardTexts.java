// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of licences that are the same for all who use them: each taken from the first file that is one. */
final class StandardTexts {

	private final Map<License, byte[]> texts = new EnumMap<>(License.class);

	/**
	 * @param ours the text of our own licence
	 * @param bundles in whose files the others are searched
	 */
	StandardTexts(byte[] ours, List<Judged> bundles) {
		bundles.stream().map(Judged::licenses).flatMap(Collection::stream).forEach(license -> {
			List<byte[]> candidates = bundles.stream().flatMap(bundle -> bundle.files().values().stream()).toList();
			Optional.of(ours).filter(text -> isTextOf(license, text)).or(() -> candidates.stream().filter(text -> isTextOf(license, text)).findFirst())
					.ifPresent(text -> texts.put(license, text));
		});
	}

	/** The text of each licence that has one, by file name. */
	Optional<String> file(License license) {
		return texts.containsKey(license) ? Optional.of(license.id() + ".txt") : Optional.empty();
	}

	Map<License, byte[]> all() {
		return texts;
	}

	private static boolean isTextOf(License license, byte[] text) {
		return license.isTheTextOf(new String(text, StandardCharsets.UTF_8));
	}
}
