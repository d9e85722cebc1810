// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds out the licences of bundles. Who is asked, in this order: our own decisions, the header of the bundle, its POM,
 * and the page about.html, which is often older than the other two.
 */
final class Judge {

	private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]+)\"");

	private final Metadata metadata;
	private final Path localRepository;

	/** @param localRepository of Maven, with all that the build has loaded */
	Judge(Metadata metadata, Path localRepository) {
		this.metadata = metadata;
		this.localRepository = localRepository;
	}

	/** @throws UnknownLicenseException if one of its licences has no row in {@link License}, or if it has none */
	Judged judge(Bundle bundle) throws IOException, UnknownLicenseException {
		Optional<Coordinates> coordinates = metadata.coordinates(bundle.name(), bundle.version());
		Optional<Decisions.Known> decision = Decisions.of(bundle);
		if (decision.isPresent()) {
			Map<String, byte[]> files = new TreeMap<>(bundle.legalFiles());
			files.put("LICENSE.txt", decision.get().read(localRepository));
			return new Judged(bundle, coordinates, Set.of(decision.get().license()), "a decision of Journey Workbench", files);
		}
		if (!bundle.license().isEmpty()) {
			return judged(bundle, coordinates, BundleLicense.licenses(bundle.license()), "its header Bundle-License");
		}
		List<List<String>> inPom = coordinates.isPresent() ? new Poms(localRepository).licenses(coordinates.get()) : List.of();
		if (!inPom.isEmpty()) {
			return judged(bundle, coordinates, inPom, "its POM");
		}
		return judged(bundle, coordinates, addressesIn(bundle.legalFiles().get("about.html")), "its about.html");
	}

	private static Judged judged(Bundle bundle, Optional<Coordinates> coordinates, List<List<String>> licenses, String source)
			throws UnknownLicenseException {
		Set<License> known = new TreeSet<>();
		for (List<String> names : licenses) {
			known.add(names.stream().flatMap(name -> License.named(name).stream()).findFirst()
					.orElseThrow(() -> new UnknownLicenseException(about(bundle) + names + ", says " + source)));
		}
		if (known.isEmpty()) {
			throw new UnknownLicenseException(about(bundle) + "nothing in manifest, POM and about.html");
		}
		return new Judged(bundle, coordinates, known, source, bundle.legalFiles());
	}

	/** The page begins with the licence of the bundle; further down are those of its parts. */
	private static List<List<String>> addressesIn(byte[] page) {
		return page == null ? List.of()
				: ADDRESS.matcher(new String(page, StandardCharsets.ISO_8859_1)).results().map(address -> List.of(address.group(1))).limit(1).toList();
	}

	private static String about(Bundle bundle) {
		return bundle.name() + " " + bundle.version() + ": ";
	}
}
