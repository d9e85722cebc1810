// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A build as small as a test needs it: a p2 repository with bundles, and a local repository with their POMs. */
final class Build {

	private final Path folder;
	private final List<String> units = new ArrayList<>();

	Build(Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder.resolve("repository/plugins"));
		Files.writeString(folder.resolve("LICENSE"), "Eclipse Public License - v 2.0\n\nOur text.\n");
	}

	/** Adds a bundle, of version 1.0.0, that comes from the artifact g:NAME:1. */
	Build bundle(String name, String license, Map<String, String> files) throws IOException {
		return bundle(name, "1.0.0", license, files);
	}

	/** Adds one whose manifest has the version in another form. */
	Build bundle(String name, String version, String license, Map<String, String> files) throws IOException {
		units.add("""
				<unit id='%1$s' version='1.0.0'><properties>
				  <property name='maven-groupId' value='g'/><property name='maven-artifactId' value='%1$s'/><property name='maven-version' value='1'/>
				</properties></unit>
				""".formatted(name));
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		attributes.putValue("Bundle-Version", version);
		if (!license.isEmpty()) {
			attributes.putValue("Bundle-License", license);
		}
		try (OutputStream output = Files.newOutputStream(folder.resolve("repository/plugins/" + name + "_1.0.0.jar"));
				JarOutputStream jar = new JarOutputStream(output, manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				jar.putNextEntry(new ZipEntry(file.getKey()));
				jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return this;
	}

	/** Adds the POM of g:NAME:1 with some XML in it. */
	Build pom(String name, String content) throws IOException {
		Path file = new Coordinates("g", name, "1").in(folder.resolve("local"), "pom");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">" + content + "</project>");
		return this;
	}

	/** The files that are written, by path. */
	Map<String, String> files() throws IOException, UnknownLicenseException {
		try (OutputStream output = Files.newOutputStream(folder.resolve("repository/content.jar")); JarOutputStream jar = new JarOutputStream(output)) {
			jar.putNextEntry(new ZipEntry("content.xml"));
			jar.write(("<repository><units>" + String.join("", units) + "</units></repository>").getBytes(StandardCharsets.UTF_8));
		}
		Path distribution = folder.resolve("distribution");
		LicenseFiles.write(folder.resolve("repository"), folder.resolve("local"), folder.resolve("LICENSE"), distribution);
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(distribution)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(distribution.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return files;
	}

	/** The paragraphs of the notice about the bundles. */
	String notice() throws IOException, UnknownLicenseException {
		return files().get("NOTICE").split("\n\n", 3)[2];
	}
}
