// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenseFilesTest {

	private static final String APACHE = "  Apache License\n  Version 2.0, January 2004\n\nAll of it, Copyright [yyyy] [name].\n";
	private static final String APACHE_IN_POM = """
			<licenses><license><name>ASF</name><url>http://www.apache.org/licenses/LICENSE-2.0.txt</url></license></licenses>""";

	@TempDir
	Path folder;

	private Build build;

	@BeforeEach
	void prepare() throws IOException {
		build = new Build(folder);
	}

	@Test
	void eachBundleHasAParagraphInTheOrderOfNames() throws Exception {
		build.bundle("b", "EPL-2.0", Map.of()).bundle("a", "Apache-2.0", Map.of("META-INF/LICENSE", APACHE));
		assertEquals("""
				a 1.0.0
				  licence: Apache-2.0, says its header Bundle-License
				  text: licenses/Apache-2.0.txt
				  file: licenses/a/LICENSE
				  artifact: g:a:1

				b 1.0.0
				  licence: EPL-2.0, says its header Bundle-License
				  text: licenses/EPL-2.0.txt
				  artifact: g:b:1
				""", build.notice());
	}

	@Test
	void textsAreCopiedFromTheBundles() throws Exception {
		Map<String, String> files = build.bundle("a", "Apache-2.0", Map.of("META-INF/LICENSE", APACHE, "about.html", "<p>", "code.class", "x"))
				.bundle("b", "EPL-2.0", Map.of()).files();
		assertEquals(Set.of("NOTICE", "licenses/Apache-2.0.txt", "licenses/EPL-2.0.txt", "licenses/a/LICENSE", "licenses/a/about.html"), files.keySet());
		assertEquals(APACHE, files.get("licenses/Apache-2.0.txt"));
		assertEquals("<p>", files.get("licenses/a/about.html"));
	}

	@Test
	void aTextThatIsNowhereIsReplacedByItsAddress() throws Exception {
		assertEquals("""
				a 1.0.0
				  licence: Apache-2.0, says its header Bundle-License
				  text: https://www.apache.org/licenses/LICENSE-2.0
				  artifact: g:a:1
				""", build.bundle("a", "Apache-2.0", Map.of()).notice());
	}

	@Test
	void aTextWithNamesInItStaysWithItsBundle() throws Exception {
		assertEquals("""
				a 1.0.0
				  Copyright 2001-2026 Ann
				  licence: MIT, says its header Bundle-License
				  file: licenses/a/LICENSE
				  artifact: g:a:1

				b 1.0.0
				  licence: MIT, says its header Bundle-License
				  text: https://opensource.org/license/mit
				  artifact: g:b:1
				""", build.bundle("a", "MIT", Map.of("META-INF/LICENSE", "MIT\n\n  Copyright 2001-2026 Ann \n")).bundle("b", "MIT", Map.of()).notice());
	}

	@Test
	void theLinesAboutCopyrightAreThereOnce() throws Exception {
		assertEquals("""
				a 1.0.0
				  Copyright (c) 2001 Ann
				  Copyright 2002 Bob
				  licence: EPL-2.0, says its header Bundle-License
				  text: licenses/EPL-2.0.txt
				  file: licenses/a/NOTICE
				  artifact: g:a:1
				""", build.bundle("a", "EPL-2.0", Map.of("META-INF/NOTICE", "A\nCopyright (c) 2001 Ann\n * Copyright 2002 Bob\nCopyright (c) 2001 Ann\n")).notice());
	}

	@Test
	void thePomSaysWhatTheManifestDoesNot() throws Exception {
		build.bundle("a", "", Map.of("about.html", "<a href=\"http://www.eclipse.org/legal/epl-2.0\">")).pom("a", APACHE_IN_POM);
		assertEquals("  licence: Apache-2.0, says its POM", build.notice().lines().toList().get(1));
	}

	@Test
	void aParentSaysWhatThePomDoesNot() throws Exception {
		build.bundle("a", "", Map.of()).pom("a", "<parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>")
				.pom("parent", APACHE_IN_POM);
		assertEquals("  licence: Apache-2.0, says its POM", build.notice().lines().toList().get(1));
	}

	@Test
	void aVersionOfTheManifestMayBeShort() throws Exception {
		build.bundle("a", "1", "", Map.of()).pom("a", APACHE_IN_POM);
		assertEquals(List.of("a 1", "  licence: Apache-2.0, says its POM"), build.notice().lines().limit(2).toList());
	}

	@Test
	void theFirstAddressOfThePageSaysWhatNobodyElseDoes() throws Exception {
		build.bundle("a", "", Map.of("about.html", "<a href=\"http://www.eclipse.org/legal/epl-v20.html\"> <a href=\"https://opensource.org/licenses/MIT\">"));
		assertEquals("  licence: EPL-2.0, says its about.html", build.notice().lines().toList().get(1));
	}

	@Test
	void bundlesWithoutKnownLicenceAreRefusedTogether() throws Exception {
		build.bundle("a", "Do What You Like;link=\"http://example.org/like\"", Map.of()).bundle("b", "EPL-2.0", Map.of()).bundle("c", "", Map.of())
				.bundle("d", "EPL-2.0, Mine", Map.of());
		assertEquals("""
				bundles without known licence:
				  a 1.0.0: [Do What You Like, http://example.org/like], says its header Bundle-License
				  c 1.0.0: nothing in manifest, POM and about.html
				  d 1.0.0: [Mine], says its header Bundle-License
				Teach the class License a name, or take a decision in Decisions where a bundle does not say its licence.""",
				assertThrows(UnknownLicenseException.class, build::files).getMessage());
		assertFalse(Files.exists(folder.resolve("distribution")));
	}

	@Test
	void aJarThatIsNoBundleIsRefused() throws Exception {
		Files.copy(folder.resolve("LICENSE"), folder.resolve("repository/plugins/plain.jar"));
		assertThrows(IOException.class, build::files);
	}

	@Test
	void anotherRunWritesTheSame() throws Exception {
		build.bundle("b", "EPL-2.0", Map.of("about_files/x.txt", "X")).bundle("a", "Apache-2.0", Map.of("META-INF/LICENSE", APACHE));
		assertEquals(build.files(), build.files());
	}
}
