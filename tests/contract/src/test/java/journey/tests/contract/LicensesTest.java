// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who passes the distribution on, passes on with it what the licences of its bundles ask for. */
class LicensesTest {

	private static final String FILE = "file: ";
	private static final String TEXT = "text: ";

	@Test
	void eachBundleIsInTheNoticeWithItsVersion() throws IOException {
		Set<String> bundles = new TreeSet<>();
		try (Stream<Path> jars = Files.list(Distribution.FOLDER.resolve("lib"))) {
			for (Path file : jars.filter(file -> file.toString().endsWith(".jar") && !file.endsWith("journey.jar")).toList()) {
				bundles.add(nameAndVersion(file));
			}
		}
		assertEquals(bundles, paragraphs().stream().map(paragraph -> paragraph.get(0)).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void eachBundleHasALicenceAndItsText() throws IOException {
		for (List<String> paragraph : paragraphs()) {
			assertEquals(1, paragraph.stream().filter(line -> line.startsWith("licence: ")).count(), paragraph::toString);
			assertTrue(paragraph.stream().anyMatch(line -> line.startsWith(TEXT) || line.startsWith(FILE) && line.contains("/LICENSE")), paragraph::toString);
		}
	}

	@Test
	void theTextsAreThoseThatTheNoticeNames() throws IOException {
		Set<String> named = paragraphs().stream().flatMap(List::stream).filter(line -> line.startsWith(FILE) || line.startsWith(TEXT + "licenses/"))
				.map(line -> line.substring(TEXT.length())).collect(Collectors.toCollection(TreeSet::new));
		Set<String> there = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Distribution.FOLDER.resolve("licenses"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				there.add(Distribution.FOLDER.relativize(file).toString().replace('\\', '/'));
				assertTrue(Files.size(file) > 0, file::toString);
			}
		}
		assertEquals(named, there);
	}

	@Test
	void ourOwnLicenceIsThatOfTheProject() throws IOException {
		assertArrayEquals(Files.readAllBytes(Path.of("../../LICENSE")), Files.readAllBytes(Distribution.FOLDER.resolve("LICENSE")));
		assertArrayEquals(Files.readAllBytes(Path.of("../../LICENSE")), Files.readAllBytes(Distribution.FOLDER.resolve("licenses/EPL-2.0.txt")));
	}

	/** The lines of each paragraph about a bundle. */
	private static List<List<String>> paragraphs() throws IOException {
		return Stream.of(Files.readString(Distribution.FOLDER.resolve("NOTICE")).split("\n\n")).skip(2)
				.map(paragraph -> paragraph.lines().map(String::strip).toList()).toList();
	}

	/** The time of the build in the version of a bundle of our own is no part of the notice. */
	private static String nameAndVersion(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest().getMainAttributes();
			String name = manifest.getValue("Bundle-SymbolicName").split(";")[0];
			String version = manifest.getValue("Bundle-Version");
			return name + " " + (name.startsWith("journey.") ? version.replaceFirst("\\.\\d+$", "") : version);
		}
	}
}
