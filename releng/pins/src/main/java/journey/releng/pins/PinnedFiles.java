// SPDX-License-Identifier: EPL-2.0
package journey.releng.pins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the files that are made from the list of pinned artifacts. Runs without a build:
 * {@code java releng/pins/src/main/java/journey/releng/pins/PinnedFiles.java} at the root of the project.
 */
public final class PinnedFiles {

	/** The list, relative to the root of the project. */
	static final String LIST = "releng/pins/pins.txt";
	static final String TARGET_DEFINITION = "releng/platform/journey.target";
	static final String WORKBENCH_DEFINITION = "releng/platform/workbench.target";
	static final String CODEGEN_POM = "releng/codegen/pom.xml";

	private PinnedFiles() {
	}

	/**
	 * One artifact of the list.
	 *
	 * @param bundle the symbolic name to give to a jar without OSGi manifest, or null
	 * @param bundleVersion the OSGi version that goes with it, or null
	 * @param needs packages that the wrapped jar cannot do without
	 */
	record Pin(String group, String artifact, String version, List<String> uses, String bundle, String bundleVersion, List<String> needs) {

		private static final String NEEDS = "needs=";

		static Pin parse(String line) {
			List<String> words = List.of(line.trim().split("\\s+"));
			String[] gav = words.getFirst().split(":");
			List<String> uses = words.stream().skip(1).filter(word -> !word.contains(";") && !word.startsWith(NEEDS)).toList();
			if (gav.length != 3 || uses.isEmpty()) {
				throw new IllegalArgumentException("not 'group:artifact:version uses [bundle;version] [needs=package,package]': " + line);
			}
			if (!List.of("target", "workbench", "codegen").containsAll(uses)) {
				throw new IllegalArgumentException("unknown use in: " + line);
			}
			String[] bundle = words.stream().filter(word -> word.contains(";")).findFirst().map(word -> word.split(";")).orElse(new String[] { null, null });
			List<String> needs = words.stream().filter(word -> word.startsWith(NEEDS)).flatMap(word -> Stream.of(word.substring(NEEDS.length()).split(","))).toList();
			return new Pin(gav[0], gav[1], gav[2], uses, bundle[0], bundle[1], needs);
		}

		boolean isFor(String use) {
			return uses.contains(use);
		}

		/** The manifest's imports: p2 installs what is needed, and leaves out what is optional. */
		String imports() {
			return Stream.concat(needs.stream().map(name -> name + ".*;version=0"), Stream.of("*;resolution:=optional")).collect(Collectors.joining(","));
		}

		String coordinates() {
			return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>".formatted(group, artifact, version);
		}
	}

	public static void main(String[] arguments) throws IOException {
		Path root = Path.of("").toAbsolutePath();
		for (Map.Entry<String, String> file : from(Files.readString(root.resolve(LIST))).entrySet()) {
			Files.writeString(root.resolve(file.getKey()), file.getValue());
			System.out.println("wrote " + file.getKey());
		}
	}

	/** The content of every file made from the list, by its path from the root of the project. */
	static Map<String, String> from(String list) {
		List<Pin> pins = list.lines().map(line -> line.split("#", 2)[0]).filter(line -> !line.isBlank()).map(Pin::parse).toList();
		Map<String, String> files = new TreeMap<>();
		files.put(TARGET_DEFINITION, targetDefinition("journey", pins.stream().filter(pin -> pin.isFor("target")).toList()));
		files.put(WORKBENCH_DEFINITION, targetDefinition("workbench", pins.stream().filter(pin -> pin.isFor("target") || pin.isFor("workbench")).toList()));
		files.put(CODEGEN_POM, codegenPom(pins.stream().filter(pin -> pin.isFor("codegen")).toList()));
		return files;
	}

	private static String targetDefinition(String name, List<Pin> pins) {
		StringBuilder xml = new StringBuilder("""
			<?xml version="1.0" encoding="UTF-8"?>
			<?pde version="3.8"?>
			<!-- Made from releng/pins/pins.txt; change that list and run PinnedFiles. -->
			<target name="%s" sequenceNumber="1">
			  <locations>
			""".formatted(name));
		// One location for each wrapped jar: this Tycho never matches <instructions reference="…">.
		for (Pin pin : pins) {
			if (pin.bundle() != null) {
				xml.append("""
					    <location type="Maven" label="%1$s" includeDependencyDepth="none" includeDependencyScopes="compile" missingManifest="generate">
					      <dependencies>
					        <dependency>%2$s<type>jar</type></dependency>
					      </dependencies>
					      <instructions><![CDATA[
					Bundle-SymbolicName: %1$s
					Bundle-Version: %3$s
					Export-Package: *;version="%3$s";-noimport:=true
					Import-Package: %4$s
					]]></instructions>
					    </location>
					""".formatted(pin.bundle(), pin.coordinates(), pin.bundleVersion(), pin.imports()));
			}
		}
		xml.append("""
			    <location type="Maven" label="bundles" includeDependencyDepth="none" includeDependencyScopes="compile" missingManifest="error">
			      <dependencies>
			""");
		for (Pin pin : pins) {
			if (pin.bundle() == null) {
				xml.append("        <dependency>%s<type>jar</type></dependency>\n".formatted(pin.coordinates()));
			}
		}
		return xml.append("""
			      </dependencies>
			    </location>
			  </locations>
			</target>
			""").toString();
	}

	/**
	 * One flat class path without transitive dependencies: the POMs of EMF and MWE2 have version ranges and name
	 * snapshot repositories, so that every build would ask the network and none could be repeated.
	 */
	private static String codegenPom(List<Pin> pins) {
		StringBuilder xml = new StringBuilder("""
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- Made from releng/pins/pins.txt; change that list and run PinnedFiles.
			     The class path of the code generators (MWE2, Xtext, EMF). -->
			<project xmlns="http://maven.apache.org/POM/4.0.0">
			  <modelVersion>4.0.0</modelVersion>
			  <parent><groupId>journey</groupId><artifactId>journey.parent</artifactId><version>0.1.0-SNAPSHOT</version><relativePath>../../pom.xml</relativePath></parent>
			  <artifactId>journey.codegen</artifactId>
			  <packaging>pom</packaging>
			  <name>Class path of the code generators</name>
			  <dependencies>
			""");
		for (Pin pin : pins) {
			xml.append("    <dependency>%s<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>\n"
					.formatted(pin.coordinates()));
		}
		return xml.append("""
			  </dependencies>
			</project>
			""").toString();
	}
}
