// SPDX-License-Identifier: EPL-2.0
package journey.tests.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The feature of the update site, installed into a plain platform: its build has done that, in the folder eclipse. */
class UpdateSiteTest {

	private static final Path ECLIPSE = Path.of("target/eclipse");
	private static final Path SITE = Path.of("../../journey.product/site/target/repository");

	@Test
	void theFeatureBringsOurBundles() throws IOException {
		assertEquals(Set.of(), ours(bundles("bundles.info.plain")));
		assertEquals(Set.of("journey.dsl", "journey.dsl.ide", "journey.generator", "journey.measure", "journey.model", "journey.sirius", "journey.ui"), ours(installed()));
	}

	@Test
	void whatOurBundlesNeedIsInstalledToo() throws IOException {
		assertTrue(names(installed()).containsAll(Set.of("org.duckdb.duckdb_jdbc", "org.eclipse.elk.core", "org.eclipse.lsp4j", "org.eclipse.xtext.ide")));
	}

	@Test
	void eachBundleIsThere() throws IOException {
		for (String[] bundle : installed()) {
			assertTrue(Files.exists(ECLIPSE.resolve(bundle[2])), bundle[2]);
		}
	}

	@Test
	void theSiteHoldsOurBundlesOnlyAndTheirLicence() throws IOException {
		try (Stream<Path> bundles = Files.list(SITE.resolve("plugins"))) {
			Set<String> names = bundles.map(file -> file.getFileName().toString().replaceFirst("_\\d.*", "")).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(ours(installed()), names);
		}
		assertEquals(-1, Files.mismatch(Path.of("../../LICENSE"), SITE.resolve("LICENSE")));
	}

	/** Name, version and file of each bundle that starts with the platform. */
	private static List<String[]> installed() throws IOException {
		return bundles("bundles.info");
	}

	private static List<String[]> bundles(String file) throws IOException {
		return Files.readAllLines(ECLIPSE.resolve("configuration/org.eclipse.equinox.simpleconfigurator").resolve(file)).stream()
				.filter(line -> !line.startsWith("#")).map(line -> line.split(",")).toList();
	}

	private static Set<String> names(List<String[]> bundles) {
		return bundles.stream().map(bundle -> bundle[0]).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> ours(List<String[]> bundles) {
		return names(bundles).stream().filter(name -> name.startsWith("journey.")).collect(Collectors.toCollection(TreeSet::new));
	}
}
