// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.w3c.dom.Element;

/** What Tycho has written about the bundles that it resolved: from which artifact of Maven each comes. */
final class Metadata {

	private final Map<String, Coordinates> coordinates = new TreeMap<>();

	private Metadata() {
	}

	/** @param repository the p2 repository of a build, a folder */
	static Metadata of(Path repository) throws IOException {
		Metadata metadata = new Metadata();
		try (ZipFile jar = new ZipFile(repository.resolve("content.jar").toFile())) {
			Element units = Xml.child(Xml.read(jar.getInputStream(jar.getEntry("content.xml"))), "units").orElseThrow();
			for (Element unit : Xml.children(units, "unit")) {
				metadata.add(unit);
			}
		}
		return metadata;
	}

	/** @param version as the manifest has it: "1.82" is 1.82.0 for OSGi */
	Optional<Coordinates> coordinates(String bundle, String version) {
		String complete = version;
		while (complete.matches("\\d+(\\.\\d+)?")) {
			complete += ".0";
		}
		return Optional.ofNullable(coordinates.get(bundle + "_" + complete));
	}

	private void add(Element unit) {
		Map<String, String> properties = new TreeMap<>();
		Xml.child(unit, "properties").stream().flatMap(all -> Xml.children(all, "property").stream())
				.forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
		// "wrapped": a jar that got its OSGi manifest from the build
		for (String prefix : new String[] { "maven-", "maven-wrapped-" }) {
			if (properties.containsKey(prefix + "groupId")) {
				coordinates.put(unit.getAttribute("id") + "_" + unit.getAttribute("version"), new Coordinates(properties.get(prefix + "groupId"),
						properties.get(prefix + "artifactId"), properties.get(prefix + "version")));
			}
		}
	}
}
