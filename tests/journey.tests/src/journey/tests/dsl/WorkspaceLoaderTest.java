// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.RefusedFiles;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.UnreadableFile;
import journey.dsl.workspace.UnreadableFile.Reason;
import journey.dsl.workspace.WorkspaceLoader;
import journey.model.journey.Channel;
import journey.tests.support.JourneyText;

class WorkspaceLoaderTest {

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	private Path folder;

	@Test
	void filesOfAFolderAndItsSubfoldersAreReadInTheOrderOfTheirNames() throws IOException {
		write("b.journey", "channel b");
		write("a/z.journey", "channel z");
		write("c/d/e.journey", "channel e");
		write("notes.txt", "not for us");
		assertEquals(List.of("a/z.journey", "b.journey", "c/d/e.journey"), names(load(".")));
	}

	@Test
	void theOrderOfTheArgumentsPlaysNoPart() throws IOException {
		write("b.journey", "channel b");
		write("a.journey", "channel a");
		write("c/x.journey", "channel x");
		List<String> expected = List.of("a.journey", "b.journey", "c/x.journey");
		assertEquals(expected, names(load("a.journey", "b.journey", "c")));
		assertEquals(expected, names(load("c", "b.journey", "a.journey")));
		assertEquals(expected, names(load("b.journey", "c", "a.journey")));
	}

	@ParameterizedTest
	@CsvSource({ "a.journey a.journey", "a.journey .", ". .", "./a.journey a.journey", "sub/../a.journey a.journey" })
	void whatIsNamedTwiceIsReadOnce(String arguments) throws IOException {
		write("a.journey", "channel a");
		write("sub/readme.txt", "");
		assertEquals(1, load(arguments.split(" ")).files().size());
	}

	@Test
	void absolutePathsAreRead() throws IOException {
		write("a.journey", "channel a");
		String absolute = folder.resolve("a.journey").toString();
		assertEquals(List.of(absolute.replace('\\', '/')), names(load(absolute)));
	}

	@Test
	void aFolderKeepsItsNameInTheNamesOfItsFiles() throws IOException {
		write("shop/a.journey", "channel a");
		assertEquals(List.of("shop/a.journey"), names(load("shop")));
		assertEquals(List.of("shop/a.journey"), names(load("shop/")));
		assertEquals(List.of("shop/a.journey"), names(load("shop//")));
	}

	@Test
	void aMissingFileIsReportedAndTheOthersAreRead() throws IOException {
		write("a.journey", "channel a");
		JourneyWorkspace workspace = load("missing.journey", "a.journey", "no-folder/");
		assertEquals(List.of("a.journey"), names(workspace));
		assertEquals(List.of(new UnreadableFile("missing.journey", Reason.MISSING, ""), new UnreadableFile("no-folder", Reason.MISSING, "")),
				workspace.unreadable());
		assertEquals("There is no such file or folder", workspace.unreadable().get(0).message(Locale.ENGLISH));
		assertEquals("Ce fichier ou dossier n’existe pas", workspace.unreadable().get(0).message(Locale.FRENCH));
	}

	@Test
	void aFolderWithoutFilesIsReported() throws IOException {
		write("sub/readme.txt", "nothing");
		assertEquals(List.of(new UnreadableFile(".", Reason.NO_JOURNEY_FILE, "")), load(".").unreadable());
		assertEquals(List.of(new UnreadableFile("sub", Reason.NO_JOURNEY_FILE, "")), load("sub").unreadable());
	}

	@Test
	void aFileOfAnotherKindIsReported() throws IOException {
		write("readme.md", "# hello");
		write("a.JOURNEY", "channel a");
		assertEquals(List.of(new UnreadableFile("readme.md", Reason.NOT_A_JOURNEY_FILE, ""), new UnreadableFile("a.JOURNEY", Reason.NOT_A_JOURNEY_FILE, "")),
				load("readme.md", "a.JOURNEY").unreadable());
	}

	@Test
	void aFolderCalledLikeAFileIsAFolder() throws IOException {
		write("x.journey/y.journey", "channel y");
		assertEquals(List.of("x.journey/y.journey"), names(load(".")));
		assertEquals(List.of("x.journey/y.journey"), names(load("x.journey")));
	}

	@Test
	void hiddenFoldersAreLeftOut() throws IOException {
		write(".git/a.journey", "channel a");
		write("b.journey", "channel b");
		assertEquals(List.of("b.journey"), names(load(".")));
		assertEquals(List.of(".git/a.journey"), names(load(".git")));
	}

	@Test
	void linksThatLeadInACircleDoNoHarm() throws IOException {
		write("sub/a.journey", "channel a");
		link("sub/up", folder);
		link("one.journey", folder.resolve("two.journey"));
		link("two.journey", folder.resolve("one.journey"));
		JourneyWorkspace workspace = load(".");
		assertEquals(List.of("sub/a.journey"), names(workspace));
		assertEquals(List.of("one.journey FAILED", "two.journey FAILED"), reasons(workspace));
	}

	@Test
	void aLinkThatLeadsNowhereIsReported() throws IOException {
		link("a.journey", folder.resolve("gone.journey"));
		assertEquals(List.of(new UnreadableFile("a.journey", Reason.FAILED, "@io.missing")), load(".").unreadable());
		assertEquals(List.of("a.journey MISSING"), reasons(load("a.journey")));
	}

	@Test
	void aLinkOutOfTheWorkspaceIsRefused(@TempDir Path elsewhere) throws IOException {
		Files.writeString(elsewhere.resolve("secret.journey"), "channel secret");
		write("a.journey", "channel a");
		link("b.journey", elsewhere.resolve("secret.journey"));
		link("c", elsewhere);
		JourneyWorkspace workspace = load(".");
		assertEquals(List.of("a.journey"), names(workspace));
		assertEquals(List.of(new UnreadableFile("b.journey", Reason.OUTSIDE_WORKSPACE, "")), workspace.unreadable());
	}

	/** Else each of its elements would be there twice. */
	@Test
	void aFileAndALinkToItAreReadOnce() throws IOException {
		write("a.journey", "channel a");
		link("b.journey", folder.resolve("a.journey"));
		assertEquals(List.of("a.journey"), names(load(".")));
	}

	@Test
	void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
		Files.write(folder.resolve("a.journey"), "channel a\n// \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		write("b.journey", "channel b");
		JourneyWorkspace workspace = load(".");
		assertEquals(List.of("b.journey"), names(workspace));
		assertEquals(List.of(new UnreadableFile("a.journey", Reason.NOT_UTF8, "2")), workspace.unreadable());
		assertEquals("The file is not UTF-8 text: line 2 has a byte that UTF-8 does not allow", workspace.unreadable().get(0).message(Locale.ENGLISH));
	}

	@Test
	void filesThatWouldBeRefusedAreFoundWithoutLoading() throws IOException {
		Files.createDirectories(folder.resolve("more"));
		Files.write(folder.resolve("more/a.journey"), "// \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		write("b.journey", "this is no journey");
		assertEquals(List.of(new UnreadableFile("more/a.journey", Reason.NOT_UTF8, "1")), RefusedFiles.in(folder));
		assertEquals(load(".").unreadable(), RefusedFiles.in(folder));
	}

	@Test
	void aCharacterCutAtTheEndOfTheFileIsReported() throws IOException {
		byte[] bytes = "channel a\nchannel \u00e9".getBytes(StandardCharsets.UTF_8);
		Files.write(folder.resolve("a.journey"), Arrays.copyOf(bytes, bytes.length - 1));
		assertEquals(List.of(new UnreadableFile("a.journey", Reason.NOT_UTF8, "2")), load(".").unreadable());
	}

	@Test
	void textInUtf16IsReported() throws IOException {
		Files.write(folder.resolve("a.journey"), "channel a".getBytes(StandardCharsets.UTF_16));
		assertEquals(List.of(new UnreadableFile("a.journey", Reason.NOT_UTF8, "1")), load(".").unreadable());
	}

	/** Without a mark of the byte order it is valid UTF-8: names with NUL between. */
	@Test
	void textInUtf16WithoutMarkIsNotUnderstood() throws IOException {
		Files.write(folder.resolve("a.journey"), "channel a".getBytes(StandardCharsets.UTF_16LE));
		assertEquals(false, JourneyText.check(folder, ".").mistakes().isEmpty());
	}

	@Test
	void aFileOfTenMegabytesIsReadAndALargerOneIsNot() throws IOException {
		byte[] blanks = new byte[10 * MEGABYTE];
		Arrays.fill(blanks, (byte) ' ');
		Files.write(folder.resolve("a.journey"), blanks);
		Files.write(folder.resolve("b.journey"), Arrays.copyOf(blanks, blanks.length + 1));
		JourneyWorkspace workspace = load(".");
		assertEquals(List.of("a.journey"), names(workspace));
		assertEquals(List.of(new UnreadableFile("b.journey", Reason.TOO_LARGE, "10")), workspace.unreadable());
	}

	@Test
	void aFileThatMayNotBeReadIsReported() throws IOException {
		Path file = write("a.journey", "channel a");
		write("b.journey", "channel b");
		assumeTrue(file.toFile().setReadable(false), "this file system has no permissions");
		try {
			assumeFalse(Files.isReadable(file), "this user (root?) may read every file");
			JourneyWorkspace workspace = load(".");
			assertEquals(List.of("b.journey"), names(workspace));
			assertEquals(List.of(new UnreadableFile("a.journey", Reason.FAILED, "@io.denied")), workspace.unreadable());
		} finally {
			file.toFile().setReadable(true);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "not ", "-", "f(", "-(", "not (" })
	void aFormulaIsReadOrRefusedButNeverTooDeepForTheParser(String opening) throws IOException {
		for (int depth : new int[] { 90, 199, 201, 5000, 100_000 }) {
			write("a.journey", "kpi K {\nformula " + opening.repeat(depth) + "1" + closing(opening).repeat(depth) + "\n}");
			assertEquals(1, load(".").files().size() + load(".").unreadable().size(), opening + depth);
		}
	}

	/** The brace of the KPI is the first level. */
	@ParameterizedTest
	@ValueSource(strings = { "(", "not ", "-", "f(" })
	void twoHundredLevelsAreReadAndOneMoreIsNot(String opening) throws IOException {
		write("a.journey", "kpi K {\nformula " + opening.repeat(199) + "1" + closing(opening).repeat(199) + "\n}");
		assertEquals(List.of(), reasons(load(".")));
		assertEquals(List.of(), JourneyText.check(folder, ".").mistakes());
		write("a.journey", "kpi K {\nformula " + opening.repeat(200) + "1" + closing(opening).repeat(200) + "\n}");
		assertBeyondLimits(2);
	}

	/** One finding, in this line; the file is empty for all others. */
	private void assertBeyondLimits(int line) {
		JourneyText.Checked checked = JourneyText.check(folder, ".");
		assertEquals(List.of("SYN-016 " + line), checked.issues().stream().map(issue -> issue.code() + " " + issue.line()).toList());
		assertEquals(List.of(), checked.file().getElements());
	}

	@Test
	void bracesAreCountedToo() throws IOException {
		write("a.journey", "persona P " + "{".repeat(200));
		assertEquals(List.of(), reasons(load(".")));
		write("a.journey", "persona P\n\n" + "{".repeat(201));
		assertBeyondLimits(3);
	}

	@Test
	void listsOfListsAreLevels() throws IOException {
		write("a.journey", "source S is crm { }\nevent E from S { has p : " + "list of ".repeat(199) + "text }");
		assertEquals(List.of(), reasons(load(".")));
		write("a.journey", "source S is crm { }\nevent E from S { has p : " + "list of ".repeat(200) + "text }");
		assertBeyondLimits(2);
	}

	/** Signs before a parenthesis are levels as well, even if each group of them is short. */
	@Test
	void signsBetweenParenthesesDoNotHideLevels() throws IOException {
		StringBuilder formula = new StringBuilder("kpi K { formula ");
		for (int braces = 1; braces < 190; braces++) {
			formula.append("-".repeat(195 - braces)).append('(');
		}
		write("a.journey", formula + "1" + ")".repeat(189) + " }");
		assertBeyondLimits(1);
	}

	/** What closes nothing must not make room for what opens. */
	@ParameterizedTest
	@ValueSource(strings = { "%s kpi A { formula 1 }", "kpi A { formula 1 %s }", "kpi A { formula f(1 %s) }", "persona P { family \"x\" %s }" })
	void signsThatCloseNothingDoNotHideLevels(String before) throws IOException {
		for (String closing : List.of(")", "}", "()", "{}")) {
			write("a.journey", before.formatted(closing.repeat(100_000)) + "\nkpi K { formula " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }");
			assertEquals(1, load(".").files().size() + load(".").unreadable().size(), before + closing);
		}
	}

	/** Braces in texts and comments are no braces, and words in names no signs. */
	@Test
	void whatIsWrittenInTextsAndCommentsDoesNotCount() throws IOException {
		write("a.journey", "// " + "{".repeat(500) + "\n/* " + "(".repeat(500) + " */ persona P \"" + "{".repeat(500) + "\" { }");
		assertEquals(List.of(), JourneyText.check(folder, ".").mistakes());
		assertEquals(List.of(), reasons(load(".")));
	}

	/** A way as long as one likes is no nesting. */
	@Test
	void longListsAreNoNesting() throws IOException {
		write("a.journey", "kpi K { formula 1" + " + 1 - 1 * 2".repeat(600) + " }\njourney J { stage S { touchpoint T } flow { T" + " -> T".repeat(3000) + " } }");
		assertEquals(List.of(), JourneyText.check(folder, ".").mistakes());
		assertEquals(List.of(), reasons(load(".")));
	}

	@Test
	void whatAnEditorHoldsCountsInsteadOfTheFile() throws IOException {
		write("a.journey", "channel a");
		write("b.journey", "channel b");
		Path edited = folder.resolve("b.journey").toRealPath();
		JourneyWorkspace workspace = JourneyText.service(WorkspaceLoader.class).load(folder, List.of("."),
				file -> file.equals(edited) ? Optional.of("channel typed") : Optional.empty());
		assertEquals(List.of("channel a", "channel typed"), workspace.files().stream().map(SourceFile::text).toList());
		assertEquals(List.of("a", "typed"), workspace.index().elements(Channel.class).stream().map(Channel::getName).toList());
	}

	@Test
	void aTextOfAnEditorIsNotLargerThanAFile() throws IOException {
		write("a.journey", "channel a");
		JourneyWorkspace workspace = JourneyText.service(WorkspaceLoader.class).load(folder, List.of("."), file -> Optional.of(" ".repeat(10 * MEGABYTE + 1)));
		assertEquals(List.of("a.journey TOO_LARGE"), reasons(workspace));
	}

	private JourneyWorkspace load(String... names) {
		return JourneyText.service(WorkspaceLoader.class).load(folder, List.of(names));
	}

	private static List<String> names(JourneyWorkspace workspace) {
		return workspace.files().stream().map(SourceFile::name).toList();
	}

	private static List<String> reasons(JourneyWorkspace workspace) {
		return workspace.unreadable().stream().map(file -> file.name() + " " + file.reason()).toList();
	}

	private static String closing(String opening) {
		return opening.endsWith("(") ? ")" : "";
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private void link(String name, Path target) throws IOException {
		try {
			Files.createSymbolicLink(folder.resolve(name), target);
		} catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
			assumeTrue(false, "this file system or user cannot make links: " + e);
		}
	}
}
