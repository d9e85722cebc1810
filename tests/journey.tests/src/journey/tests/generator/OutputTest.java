// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.workspace.IoFailures;
import journey.generator.output.GeneratedFile;
import journey.generator.output.OutputFolder;
import journey.generator.output.Slugs;

class OutputTest {

	@TempDir
	private Path temporary;
	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectory(temporary.resolve("out"));
	}

	@Test
	void filesAndTheManifestAreWritten() throws IOException {
		write("report", file("report.html", "<p>\n"), file("events/a.json", "{}\n"));
		assertEquals(Map.of("report.html", "<p>\n", "events/a.json", "{}\n", "manifest.json", """
				{
				  "schemaVersion": "1",
				  "outputs": {
				    "report": [
				      "events/a.json",
				      "report.html"
				    ]
				  }
				}
				"""), content());
	}

	@Test
	void aFolderThatIsNotThereIsMade() throws IOException {
		new OutputFolder(folder.resolve("a/b")).write(Map.of("x", List.of(file("f", "1"))));
		assertEquals("1", Files.readString(folder.resolve("a/b/f")));
	}

	@Test
	void textsAreWrittenInUtf8() throws IOException {
		write("x", file("f", "é😀"));
		assertEquals("é😀", new String(Files.readAllBytes(folder.resolve("f")), StandardCharsets.UTF_8));
	}

	@Test
	void writingTwiceChangesNothing() throws IOException {
		write("x", file("b", "2"), file("a", "1"));
		Map<String, String> first = content();
		write("x", file("a", "1"), file("b", "2"));
		assertEquals(first, content());
	}

	/** A number that no system gives to a process, and that of this one, which is still there. */
	@Test
	void whatAKilledRunHasLeftBesideItsFilesIsRemoved() throws IOException {
		write("x", file("events/a", "1"));
		Map<String, String> before = content();
		String left = "-6f1c2a7e-0b4d-4e0a-9a57-0c5f4c1d2e3f.journey-new";
		List<String> abandoned = List.of(".999999999" + left, "events/.999999999" + left);
		List<String> others = List.of("." + ProcessHandle.current().pid() + left, "events/.999999999.journey-new", "other/.999999999" + left);
		Files.createDirectory(folder.resolve("other"));
		for (String path : Stream.concat(abandoned.stream(), others.stream()).toList()) {
			Files.writeString(folder.resolve(path), "half");
		}
		write("x", file("events/a", "1"));
		others.forEach(path -> before.put(path, "half"));
		assertEquals(before, content());
	}

	@Test
	void aFileThatIsNoLongerWrittenIsRemovedWithItsEmptyFolder() throws IOException {
		write("x", file("keep", "1"), file("events/old", "2"), file("more/stale", "3"));
		Files.writeString(folder.resolve("more/mine"), "4");
		write("x", file("keep", "1"));
		assertEquals(List.of("keep", "manifest.json", "more/mine"), List.copyOf(content().keySet()));
		assertEquals(false, Files.exists(folder.resolve("events")));
	}

	@Test
	void filesOfOthersAreKept() throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		write("x", file("a", "1"));
		write("x", file("b", "1"));
		assertEquals("mine", content().get("mine.txt"));
	}

	@Test
	void twoOutputsShareAFolder() throws IOException {
		write("spec", file("spec.json", "1"), file("events/a", "2"));
		write("report", file("report.html", "3"));
		write("report", file("report.md", "4"));
		assertEquals(List.of("events/a", "manifest.json", "report.md", "spec.json"), List.copyOf(content().keySet()));
	}

	@Test
	void outputsMayBeWrittenTogether() throws IOException {
		Map<String, List<GeneratedFile>> outputs = new LinkedHashMap<>();
		outputs.put("z", List.of(file("z", "1")));
		outputs.put("a", List.of(file("a", "2")));
		new OutputFolder(folder).write(outputs);
		assertEquals(List.of("a", "manifest.json", "z"), List.copyOf(content().keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../precious", "/etc/passwd", "a/../../precious", "..", ".", "a//b", "a/", "C:\\x", "\\x", "A", "é", "", " ", "a\nb", "manifest.json",
			".hidden", "a/.b", "~" })
	void nothingOutsideIsRemovedWhateverTheManifestSays(String path) throws IOException {
		Path precious = Files.writeString(temporary.resolve("precious"), "precious");
		Files.writeString(folder.resolve("manifest.json"),
				"{\"outputs\": {\"x\": [" + new com.google.gson.JsonPrimitive(path) + "]}}");
		write("x", file("a", "1"));
		assertEquals("precious", Files.readString(precious));
		assertEquals(List.of("a", "manifest.json"), List.copyOf(content().keySet()));
	}

	@Test
	void theManifestNamesAbsolutePathsOfTheFolderInVain() throws IOException {
		Path precious = Files.writeString(temporary.resolve("precious"), "precious");
		Files.writeString(folder.resolve("manifest.json"),
				"{\"outputs\": {\"x\": [" + new com.google.gson.JsonPrimitive(precious.toString()) + "]}}");
		write("x", file("a", "1"));
		assertEquals("precious", Files.readString(precious));
	}

	/** A link in the place of a folder of ours must not lead the broom elsewhere. */
	@Test
	void whatLiesBehindALinkIsNotRemoved() throws IOException {
		Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
		Path precious = Files.writeString(elsewhere.resolve("a"), "precious");
		link(folder.resolve("events"), elsewhere);
		Files.writeString(folder.resolve("manifest.json"), "{\"outputs\": {\"x\": [\"events/a\"]}}");
		write("x", file("b", "1"));
		assertEquals("precious", Files.readString(precious));
	}

	@Test
	void aLinkInThePlaceOfAFileIsNotFollowed() throws IOException {
		Path target = Files.writeString(temporary.resolve("target"), "mine");
		Files.createDirectories(folder);
		Files.createSymbolicLink(folder.resolve("a"), target);
		assertThrows(IOException.class, () -> write("x", file("a", "new")));
		assertEquals("mine", Files.readString(target));
	}

	@Test
	void aFileThatNobodyOfUsHasWrittenIsNotOverwritten() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("b"), "mine");
		assertThrows(IOException.class, () -> write("x", file("a", "new"), file("b", "new")));
		assertEquals(Map.of("b", "mine"), content());
	}

	/** The same for the file in which a text waits for its place. */
	@Test
	void aLinkInThePlaceOfAWaitingFileIsNotFollowed() throws IOException {
		Path precious = Files.writeString(temporary.resolve("precious"), "precious");
		link(folder.resolve("a.journey-new"), precious);
		write("x", file("a", "1"));
		assertEquals("precious", Files.readString(precious));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no json", "[]", "null", "3", "{}", "{\"outputs\": 3}", "{\"outputs\": []}", "{\"outputs\": {\"x\": 3}}",
			"{\"outputs\": {\"x\": [null]}}", "{\"outputs\": {\"x\": [{}]}}", "{\"outputs\": {\"x\": [[\"a\"]]}}", "{\"outputs\": {\"x\": null}}",
			"{\"outputs\": null}", "{\"outputs\":", "{\"outputs\": {\"x\": [\"a\"", "\u0000", "{\"outputs\": {\"x\": [[]]}}", "{\"outputs\": {\"x\": [[\"a\", \"b\"]]}}" })
	void aManifestThatIsNotOursRemovesNothing(String manifest) throws IOException {
		Files.writeString(folder.resolve("mine"), "mine");
		Files.writeString(folder.resolve("manifest.json"), manifest);
		write("x", file("z", "1"));
		assertEquals(List.of("manifest.json", "mine", "z"), List.copyOf(content().keySet()));
	}

	@Test
	void aManifestThatIsNotUtf8RemovesNothing() throws IOException {
		Files.write(folder.resolve("manifest.json"), new byte[] { (byte) 0xFF, (byte) 0xFE, '{' });
		write("x", file("z", "1"));
		assertEquals(List.of("manifest.json", "z"), List.copyOf(content().keySet()));
	}

	@Test
	void aManifestNestedTooDeeplyDoesNoHarm() throws IOException {
		Files.writeString(folder.resolve("manifest.json"), "[".repeat(100_000));
		write("x", file("z", "1"));
		assertEquals(List.of("manifest.json", "z"), List.copyOf(content().keySet()));
	}

	/** The last file cannot be written: those before it must still be the old ones. */
	@Test
	void afterAFailureTheOldFilesAreThere() throws IOException {
		write("x", file("a", "old"), file("b", "old"), file("gone", "old"));
		Map<String, String> before = content();
		Files.createDirectory(folder.resolve("z"));
		IOException failure = assertThrows(IOException.class, () -> write("x", file("a", "new"), file("b", "new"), file("z", "new")));
		assertEquals(folder.resolve("z") + ": a folder has this name", failure.getMessage());
		assertEquals("c’est un dossier", IoFailures.reason(failure, Locale.FRENCH));
		assertEquals(before, content());
	}

	@Test
	void aFolderInThePlaceOfTheManifestIsAFailureThatLeavesTheOldFiles() throws IOException {
		Files.createDirectory(folder.resolve("manifest.json"));
		Files.writeString(folder.resolve("a"), "old");
		assertThrows(IOException.class, () -> write("x", file("a", "new")));
		assertEquals(Map.of("a", "old"), content());
	}

	@Test
	void aFileInThePlaceOfAFolderIsAFailureThatLeavesTheOldFiles() throws IOException {
		write("x", file("a", "old"));
		Files.writeString(folder.resolve("events"), "a file");
		Map<String, String> before = content();
		assertThrows(IOException.class, () -> write("x", file("a", "new"), file("events/b", "new")));
		assertEquals(before, content());
	}

	@Test
	void anOutputFolderThatIsAFileIsAFailure() throws IOException {
		Path file = Files.writeString(temporary.resolve("file"), "mine");
		assertThrows(IOException.class, () -> new OutputFolder(file).write(Map.of("x", List.of(file("a", "1")))));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFolderThatMayNotBeWrittenIsAFailure() throws IOException {
		assumeTrue(folder.toFile().setWritable(false), "this file system has no permissions");
		try {
			assumeFalse(Files.isWritable(folder), "this user (root?) may write everywhere");
			assertThrows(IOException.class, () -> write("x", file("a", "1")));
		} finally {
			folder.toFile().setWritable(true);
		}
		assertEquals(Map.of(), content());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a.b", "a-b", "events/a.schema.json", "0", "a/b/c" })
	void safePathsAreAccepted(String path) {
		assertEquals(true, GeneratedFile.isSafe(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/a", "../a", "a/../b", "a/./b", "a//b", "a/", "A", "a_b", "é", "a b", ".a", "-a", "a\\b", "a\n", "a:b" })
	void otherPathsAreRefused(String path) {
		assertEquals(false, GeneratedFile.isSafe(path));
		assertThrows(IllegalArgumentException.class, () -> file(path, ""));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			ProductViewed,   product-viewed
			productViewed,   product-viewed
			product_viewed,  product-viewed
			HTTPRequest,     httprequest
			Page2View,       page2-view
			Événement_1,     evenement-1
			Straße,          stra-e
			ﬁne,             fine
			網站,            item
			___,             item
			'',              item
			a__b,            a-b
			_a_,             a
			CON,             item-con
			com1,            item-com1
			Lpt9,            item-lpt9
			com10,           com10
			console,         console
			aux.txt,         aux-txt
			""")
	void aSlugIsMadeOfLettersDigitsAndHyphens(String name, String expected) {
		assertEquals(expected, new Slugs().of(new Object(), name));
	}

	@Test
	void aLongNameIsCut() {
		assertEquals("a".repeat(80), new Slugs().of(new Object(), "a".repeat(200)));
		assertEquals("a".repeat(79), new Slugs().of(new Object(), "a".repeat(79) + "_b"));
	}

	@Test
	void equalSlugsAreNumbered() {
		Slugs slugs = new Slugs();
		List<String> names = Stream.of("Page", "page", "PAGE", "Page", "page_2", "網", "站").map(name -> slugs.of(new Object(), name)).toList();
		assertEquals(List.of("page", "page-2", "page-3", "page-4", "page-2-2", "item", "item-2"), names);
	}

	@ParameterizedTest
	@CsvSource({ "nul, item-nul", "CON, item-con", "Com1, item-com1", "console, console", "LPT, lpt" })
	void aSlugIsNoDeviceOfWindows(String name, String expected) {
		assertEquals(expected, new Slugs().of(new Object(), name));
	}

	@Test
	void anElementKeepsItsSlug() {
		Slugs slugs = new Slugs();
		Object element = new Object();
		assertEquals(List.of("page", "page-2", "page"), List.of(slugs.of(element, "Page"), slugs.of(new Object(), "Page"), slugs.of(element, "Page")));
	}

	@Test
	void theLanguageOfTheMachinePlaysNoPartInSlugs() {
		java.util.Locale before = java.util.Locale.getDefault();
		try {
			java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
			assertEquals("title-info", new Slugs().of(new Object(), "TITLE_INFO"));
		} finally {
			java.util.Locale.setDefault(before);
		}
	}

	@Test
	void everySlugIsASafePath() {
		for (String name : List.of("", "..", "/", "a/b", "Ünïcödé", "-", "x".repeat(81) + "-", "\u0000", "a\n")) {
			assertEquals(true, GeneratedFile.isSafe(new Slugs().of(new Object(), name)), name);
		}
	}

	private void write(String output, GeneratedFile... files) throws IOException {
		new OutputFolder(folder).write(Map.of(output, Arrays.asList(files)));
	}

	private static GeneratedFile file(String path, String text) {
		return new GeneratedFile(path, text);
	}

	private Map<String, String> content() throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		return content;
	}

	private static void link(Path link, Path target) throws IOException {
		try {
			Files.createSymbolicLink(link, target);
		} catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
			assumeTrue(false, "this file system or user cannot make links: " + e);
		}
	}
}
