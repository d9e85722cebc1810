// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetamodelTest {

	@TempDir
	Path folder;

	@Test
	void aClassWithoutGroupIsFound() throws IOException {
		assertFails("Extra is in no group: add it to Groups",
				"</ecore:EPackage>", "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Extra\"/></ecore:EPackage>");
	}

	@Test
	void anEnumWithoutGroupIsFound() throws IOException {
		assertFails("Extra is in no group: add it to Groups",
				"</ecore:EPackage>", "<eClassifiers xsi:type=\"ecore:EEnum\" name=\"Extra\"/></ecore:EPackage>");
	}

	@Test
	void aClassThatIsGoneIsFound() throws IOException {
		assertFails("the group “Files and what elements share” names JourneyFile, which is not there", "name=\"JourneyFile\"", "name=\"Other\"");
	}

	private void assertFails(String message, String old, String changed) throws IOException {
		Path file = folder.resolve("changed.ecore");
		Files.writeString(file, Files.readString(ModelPageTest.ECORE).replace(old, changed));
		assertEquals(message, assertThrows(IllegalStateException.class, () -> Metamodel.read(file)).getMessage());
	}
}
