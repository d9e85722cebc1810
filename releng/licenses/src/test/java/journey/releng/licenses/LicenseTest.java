// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseTest {

	@ParameterizedTest
	@ValueSource(strings = { "Apache-2.0", "apache-2.0", "http://www.apache.org/licenses/LICENSE-2.0.txt", "https://apache.org/licenses/LICENSE-2.0/",
			"The Apache Software License,  version 2.0" })
	void aLicenceIsKnownByItsNamesAndAddresses(String name) {
		assertEquals(Optional.of(License.APACHE_2_0), License.named(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Apache", "Apache-1.1", "http://example.org/licenses/LICENSE-2.0.txt" })
	void anotherOneIsNot(String name) {
		assertEquals(Optional.empty(), License.named(name));
	}

	@Test
	void aHeaderNamesSeveralLicencesByNameAndAddress() {
		assertEquals(List.of(List.of("EPL-2.0"), List.of("Apache-2.0", "https://x/a,b"), List.of("MIT")),
				BundleLicense.licenses("EPL-2.0, \"Apache-2.0\";description=\"A, or B\";link=\"https://x/a,b\",MIT"));
	}

	@Test
	void aCommaBeforeTheVersionIsPartOfTheName() {
		assertEquals(List.of(List.of("Eclipse Public License, Version 2.0", "http://x")),
				BundleLicense.licenses("Eclipse Public License, Version 2.0;link=\"http://x\""));
	}

	@Test
	void decisionsAreAboutArtifactsOfThisBuild() throws IOException {
		List<String> pins = Files.readAllLines(Path.of("../pins/pins.txt"));
		for (Decisions.Known decision : Decisions.ALL) {
			assertTrue(pins.stream().anyMatch(line -> line.endsWith(" " + decision.bundle() + ";" + decision.version())), decision.bundle());
			assertTrue(pins.stream().anyMatch(line -> line.startsWith(decision.text() + " ")), decision.text()::toString);
		}
	}
}
