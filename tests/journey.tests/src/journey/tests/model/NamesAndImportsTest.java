// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.tests.support.JourneyText;

/** Names and imports over several files. */
class NamesAndImportsTest {

	@TempDir
	Path folder;

	@Test
	void aNameIsTakenByAnotherFileOfTheNamespace() throws IOException {
		write("a.journey", "namespace n\nchannel shop \"The shop\"");
		write("b.journey", "namespace n\nchannel shop");
		assertEquals(List.of("b.journey:2:9 NAM-001 The name “shop” is taken already: The shop (a.journey)"), findings());
	}

	@Test
	void twoNamespacesMayUseTheSameName() throws IOException {
		write("a.journey", "namespace n\nchannel shop");
		write("b.journey", "namespace m\nchannel shop");
		assertEquals(List.of(), findings());
	}

	@Test
	void aPersonaAndAChannelMayHaveTheSameName() throws IOException {
		write("a.journey", "namespace n\nchannel shop\npersona shop { }");
		assertEquals(List.of(), findings());
	}

	@Test
	void whatFormulasCanNameHasOneNameEach() throws IOException {
		write("a.journey", "namespace n\nkpi sold { }\nsource Shop is crm { }\nevent sold from Shop { }");
		assertEquals(List.of("a.journey:4:7 NAM-001 The name “sold” is taken already: sold"), findings());
	}

	@Test
	void importsThatGoRoundInACircleAreReportedInEachFile() throws IOException {
		write("a.journey", "namespace a\nimport b.*\nchannel x");
		write("b.journey", "namespace b\nimport c.z\nchannel y");
		write("c.journey", "namespace c\nimport a.*\nchannel z");
		assertEquals(List.of("a.journey:2:8 NAM-002 The imports go round in a circle: a → b → c → a",
				"b.journey:2:8 NAM-002 The imports go round in a circle: b → c → a → b",
				"c.journey:2:8 NAM-002 The imports go round in a circle: c → a → b → c"), findings());
	}

	@Test
	void importsOfTheOwnNamespaceAreNoCircle() throws IOException {
		write("a.journey", "namespace a\nimport a.*\nchannel x");
		assertEquals(List.of(), findings());
	}

	@Test
	void aNameThatTwoImportsBringIsAmbiguous() throws IOException {
		write("a.journey", "namespace a\nimport b.*\nimport c.*\nchannel x");
		write("b.journey", "namespace b\nchannel shop\nchannel street");
		write("c.journey", "namespace c\nchannel shop\npersona street { }");
		assertEquals(List.of("a.journey:3:8 NAM-003 Both “b.*” and “c.*” bring a “shop”: name it with its namespace"), findings());
	}

	@Test
	void anImportIsComparedWithTheFirstThatBringsTheName() throws IOException {
		write("a.journey", "namespace a\nimport b.*\nimport c.*\nimport d.*\nchannel x");
		write("b.journey", "namespace b\nchannel shop");
		write("c.journey", "namespace c\nchannel shop");
		write("d.journey", "namespace d\nchannel shop");
		assertEquals(List.of("a.journey:3:8 NAM-003 Both “b.*” and “c.*” bring a “shop”: name it with its namespace",
				"a.journey:4:8 NAM-003 Both “b.*” and “d.*” bring a “shop”: name it with its namespace"), findings());
	}

	@Test
	void elementsOfTwoKindsDoNotHideEachOther() throws IOException {
		write("a.journey", "namespace a\nimport b.*\nimport c.*\nchannel x");
		write("b.journey", "namespace b\nchannel shop");
		write("c.journey", "namespace c\nchannel shop\nreason shop");
		assertEquals(List.of("a.journey:3:8 NAM-003 Both “b.*” and “c.*” bring a “shop”: name it with its namespace"), findings());
	}

	@Test
	void aCircleIsReportedOnceInAFile() throws IOException {
		write("a.journey", "namespace a\nimport b.x\nimport b.y\nchannel z");
		write("b.journey", "namespace b\nimport a.*\nchannel x\nchannel y");
		assertEquals(List.of("a.journey:2:8 NAM-002 The imports go round in a circle: a → b → a",
				"b.journey:2:8 NAM-002 The imports go round in a circle: b → a → b"), findings());
	}

	@Test
	void anImportOfNothingMakesNoCircle() throws IOException {
		write("a.journey", "namespace a\nimport b.*\nchannel x");
		write("b.journey", "namespace b\nimport a.nope\nchannel y");
		assertEquals(List.of("b.journey:2:8 NAM-004 There is nothing called “a.nope” to import: name an element, or a namespace followed by “.*”"), findings());
	}

	@Test
	void theStandardLibraryCanBeImported() throws IOException {
		write("a.journey", "import std.channels.*\nimport std.shop.*\nimport std.channels.email\nimport std.service.after_sales\npersona P { prefers email }");
		assertEquals(List.of(), findings());
	}

	@Test
	void anImportOfNothingIsReported() throws IOException {
		write("a.journey", "import std.chanels.*\nchannel x");
		assertEquals(List.of("a.journey:1:8 NAM-004 There is nothing called “std.chanels.*” to import: name an element, or a namespace followed by “.*”"), findings());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private List<String> findings() {
		return JourneyText.check(folder, ".").issues().stream().filter(issue -> issue.code().startsWith("NAM-")).map(issue -> issue.file().name() + ":" + issue.line() + ":" + issue.column()
				+ " " + issue.code() + " " + issue.message(Locale.ENGLISH)).toList();
	}
}
