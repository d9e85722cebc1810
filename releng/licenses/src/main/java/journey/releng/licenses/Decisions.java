// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Bundles that say nowhere under which licence they are, but somebody has found out. See docs/decisions/0013. */
final class Decisions {

	static final List<Known> ALL = List.of(
			new Known("org.antlr.runtime", "3.2.0", License.BSD_3_CLAUSE, Coordinates.parse("org.xtext:antlr-generator:3.2.1"), "about_files/LICENSE.txt"));

	private Decisions() {
	}

	/**
	 * A decision of ours. A new version of the bundle needs a new one.
	 *
	 * @param text the artifact that brings the text of the licence
	 * @param entry where it is in there
	 */
	record Known(String bundle, String version, License license, Coordinates text, String entry) {

		byte[] read(Path localRepository) throws IOException {
			try (ZipFile jar = new ZipFile(text.in(localRepository, "jar").toFile())) {
				return jar.getInputStream(jar.getEntry(entry)).readAllBytes();
			}
		}
	}

	static Optional<Known> of(Bundle bundle) {
		return ALL.stream().filter(known -> known.bundle().equals(bundle.name()) && known.version().equals(bundle.version())).findFirst();
	}
}
