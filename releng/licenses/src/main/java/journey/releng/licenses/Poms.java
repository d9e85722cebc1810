// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** What the POMs in a local repository of Maven say. */
final class Poms {

	/** A POM has its licences from its parent; a circle of parents has an end too. */
	private static final int MOST_PARENTS = 20;

	private final Path repository;

	Poms(Path repository) {
		this.repository = repository;
	}

	/** For each licence of an artifact the names that it goes by: its name and the address of its text. */
	List<List<String>> licenses(Coordinates artifact) throws IOException {
		Optional<Coordinates> pom = Optional.of(artifact);
		for (int parents = 0; pom.isPresent() && parents <= MOST_PARENTS; parents++) {
			Path file = pom.get().in(repository, "pom");
			if (!Files.exists(file)) {
				break;
			}
			Element project = read(file);
			Optional<Element> licenses = Xml.child(project, "licenses");
			if (licenses.isPresent()) {
				return Xml.children(licenses.get(), "license").stream().map(Poms::names).toList();
			}
			pom = Xml.child(project, "parent").map(
					parent -> new Coordinates(Xml.text(parent, "groupId").orElse(""), Xml.text(parent, "artifactId").orElse(""), Xml.text(parent, "version").orElse("")));
		}
		return List.of();
	}

	private static Element read(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			return Xml.read(input);
		}
	}

	private static List<String> names(Element license) {
		List<String> names = new ArrayList<>();
		Xml.text(license, "name").ifPresent(names::add);
		Xml.text(license, "url").ifPresent(names::add);
		return names;
	}
}
