// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.support.CliRun;
import journey.tests.support.Project;

/** What the command does with its arguments: exit codes, streams, languages, files. */
class CommandTest {

	/** A workspace in which nothing is wrong, without its settings. */
	private static final String CLEAN = Project.read(Project.corpus("clean").resolve("shop.journey")).replaceFirst("(?s)workspace \\{.*?\n\\}\n\n", "");
	/** One error, two warnings and two notes. */
	private static final String POOR = "journey J { stage S { touchpoint T } }\n";
	private static final String WARNED = CLEAN + "journey Other for Lea { stage Empty { } }\n";
	private static final String NOTED = CLEAN.replace("feels Lea +1 \"curious\"", "");

	/** The commands that read a workspace, and the options that they cannot do without. */
	private static final Map<String, List<String>> READERS = Map.of(
			"validate", List.of(), "generate", List.of("--to", "out"), "report", List.of("--to", "out"), "build", List.of("--to", "out"));

	@TempDir
	private Path folder;

	/** The collection spec of the clean workspace with its events, and these. */
	private static List<String> outputs(String... others) {
		return Stream.concat(Stream.of("collection-spec.json", "events/ad-seen.schema.json", "events/order-collected.schema.json", "events/order-placed.schema.json",
				"events/product-viewed.schema.json", "events/review-written.schema.json"), Stream.of(others)).toList();
	}

	static Stream<String> readers() {
		return READERS.keySet().stream().sorted();
	}

	static Stream<String> writers() {
		return readers().filter(command -> !command.equals("validate"));
	}

	// ---------------------------------------------------------------- exit codes

	@ParameterizedTest
	@MethodSource("readers")
	void aCleanWorkspaceIsFine(String command) throws IOException {
		write("a.journey", CLEAN);
		command(command).exits(0).out("");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anErrorIsAFinding(String command) throws IOException {
		write("a.journey", POOR);
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void aMistakeOfSyntaxIsAFinding(String command) throws IOException {
		write("a.journey", CLEAN + "persona {");
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnknownNameIsAFinding(String command) throws IOException {
		write("a.journey", CLEAN + "persona P { prefers nothing }");
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void warningsAloneAreFine(String command) throws IOException {
		write("a.journey", WARNED);
		command(command).exits(0);
	}

	@ParameterizedTest
	@MethodSource("readers")
	void aMissingPathIsAFailureOfInput(String command) {
		CliRun result = command(command, "missing").exits(3).out("");
		assertEquals("missing: There is no such file or folder", result.err().lines().findFirst().orElseThrow());
		assertEquals(List.of(), files());
	}

	/** So is, without an installed locale, every name with an accent; and with Windows every name with a question mark. */
	@ParameterizedTest
	@MethodSource("readers")
	void aPathThatTheSystemCannotNameIsAFailureOfInput(String command) {
		command(command, "a\0b").exits(3).out("");
	}

	@ParameterizedTest
	@MethodSource("writers")
	void anOutputFolderThatTheSystemCannotNameIsAFailure(String command) throws IOException {
		write("a.journey", CLEAN);
		run(folder, command, "--to", "a\0b").exits(3).out("");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anEmptyFolderIsAFailureOfInput(String command) {
		CliRun result = command(command).exits(3).out("");
		assertEquals(".: There is no .journey file in this folder", result.err().lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnreadableFileIsAFailureAndTheOthersAreChecked(String command) throws IOException {
		Files.write(folder.resolve("a.journey"), new byte[] { (byte) 0xFF });
		write("b.journey", POOR);
		CliRun result = command(command).exits(3);
		assertEquals(5, findings(result).size());
		assertEquals("a.journey: The file is not UTF-8 text: line 1 has a byte that UTF-8 does not allow", result.err().lines().findFirst().orElseThrow());
	}

	@Test
	void anEmptyFileIsAWarning() throws IOException {
		write("a.journey", "");
		run(folder, "validate").exits(0).out("a.journey:1:1: warning SYN-010: The file holds no element\n")
				.err("Files: 1; errors: 0; warnings: 1; notes: 0\n");
	}

	@ParameterizedTest
	@MethodSource("writers")
	void aWorkspaceWithoutJourneyIsAFinding(String command) throws IOException {
		write("a.journey", "channel web");
		command(command).exits(1).err("""
				Files: 1; errors: 0; warnings: 0; notes: 0
				There is no journey in the workspace; nothing was written.
				""");
		assertEquals(List.of("a.journey"), files());
	}

	@Test
	void withoutArgumentsTheUsageIsShown() {
		CliRun result = run(folder).exits(2).out("");
		assertEquals(run(folder, "--help").exits(0).err("").out(), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "chekc", "simulate", "measure", "diagram", "--nonsense", "--verbose" })
	void whatIsNoCommandIsWrongUsage(String argument) {
		CliRun result = run(folder, argument).exits(2).out("");
		assertEquals(true, result.err().startsWith((argument.startsWith("-") ? "Unknown option: '" : "Unmatched argument at index 0: '") + argument + "'\n"), result.err());
	}

	/** Whoever mistypes a command must learn which there are. */
	@ParameterizedTest
	@ValueSource(strings = { "chekc", "simulate", "--nonsense" })
	void wrongUsageNamesTheKnownCommands(String argument) {
		CliRun result = run(folder, argument).exits(2);
		for (String command : commands()) {
			assertEquals(true, Pattern.compile("\\b" + command + "\\b").matcher(result.err()).find(), command + " in\n" + result.err());
		}
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnknownOptionIsWrongUsageAndTheKnownOnesAreNamed(String command) {
		CliRun result = command(command, "--nonsense").exits(2).out("");
		assertEquals("Unknown option: '--nonsense'", result.err().lines().findFirst().orElseThrow());
		assertEquals(true, Pattern.compile("(?m)^ +--fail-on=SEVERITY").matcher(result.err()).find(), result.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			validate --fail-on fatal          | [ERROR, WARNING, INFO]
			validate --lang de                | [EN, FR]
			report --to out --format docx     | [HTML, MD]
			report --to out --format html,doc | [HTML, MD]
			""")
	void anUnknownValueIsWrongUsageAndTheKnownOnesAreNamed(String arguments, String known) {
		CliRun result = run(folder, arguments.split(" ")).exits(2).out("");
		String first = result.err().lines().findFirst().orElseThrow();
		assertEquals(true, first.toLowerCase(Locale.ROOT).contains("one of " + known.toLowerCase(Locale.ROOT)), first);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void whoWritesMustSayWhere(String command) throws IOException {
		write("a.journey", CLEAN);
		CliRun result = run(folder, command).exits(2).out("");
		assertEquals("Missing required option: '--to=DIR'", result.err().lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate --to out", "generate --to out --format md", "build --to out --format md", "report --to", "validate --lang", "validate --fail-on",
			"lsp --nonsense", "lsp file" })
	void optionsThatDoNotFitAreWrongUsage(String arguments) {
		run(folder, arguments.split(" ")).exits(2).out("");
	}

	@ParameterizedTest
	@CsvSource({ "ERROR, 1", "error, 1", "WARNING, 1", "warning, 1", "INFO, 1", "info, 1" })
	void failOnMayBeWrittenInSmallLetters(String severity, int code) throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--fail-on", severity).exits(code);
	}

	static Stream<Arguments> limits() {
		return Stream.of(
				Arguments.of(CLEAN, "info", 0),
				Arguments.of(NOTED, "info", 1), Arguments.of(NOTED, "warning", 0), Arguments.of(NOTED, "error", 0),
				Arguments.of(WARNED, "info", 1), Arguments.of(WARNED, "warning", 1), Arguments.of(WARNED, "error", 0),
				Arguments.of(POOR, "error", 1));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void findingsAtOrAboveTheLimitFail(String text, String limit, int code) throws IOException {
		write("a.journey", text);
		run(folder, "validate", "--fail-on", limit).exits(code);
		run(folder, "build", "--to", "out", "--fail-on", limit).exits(code);
		assertEquals(code == 0, Files.exists(folder.resolve("out")));
	}

	// ---------------------------------------------------------------- help

	@Test
	void helpListsExactlyTheCommandsThatWork() {
		assertEquals(List.of("build", "validate", "generate", "report", "init", "format", "lsp", "help"), commands());
		for (String command : commands()) {
			CliRun result = run(folder, command, "--help").exits(0).err("");
			assertEquals(true, Pattern.compile("(?m)^Usage: journey " + command + " ").matcher(result.out()).find(), result.out());
			assertEquals(result.out(), run(folder, "help", command).exits(0).err("").out());
		}
	}

	@Test
	void helpNamesTheExitCodes() {
		assertEquals(true, run(folder, "--help").out().endsWith("""
				Exit codes: 0 fine; 1 findings, or a check that failed; 2 wrong usage;
				3 an input could not be read or an output not written.
				"""));
	}

	@Test
	void theVersionIsShown() {
		assertEquals(true, run(folder, "--version").exits(0).err("").out().matches("journey \\d+\\.\\d+\\.\\d+\\.\\S+\n"));
	}

	/** "--help lists only what works": each command can be asked for its version or has no such option. */
	@ParameterizedTest
	@MethodSource("readers")
	void theVersionOfACommandIsThatOfTheProduct(String command) {
		assertEquals(run(folder, "--version").out(), run(folder, command, "--version").exits(0).err("").out());
	}

	// ---------------------------------------------------------------- streams and languages

	@Test
	void findingsGoToStandardOutputAndTheSummaryToStandardError() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate").exits(1).out("""
				a.journey:1:9: error SEG-220: Journey “J” has no persona: say who lives it, with “for”
				  1 | journey J { stage S { touchpoint T } }
				    |         ^
				a.journey:1:19: warning KPI-501: Stage “S” has no KPI: nothing tells whether it works
				  1 | journey J { stage S { touchpoint T } }
				    |                   ^
				a.journey:1:34: warning TPT-304: Touchpoint “T” has no channel: say where it takes place, with “via”
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: info TPT-305: Touchpoint “T” has no moment: say whether it is before, during or after the purchase, with “moment”
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: info TPT-310: Touchpoint “T” has no emotion: say what a persona feels, with “feels”
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				""").err("Files: 1; errors: 1; warnings: 2; notes: 2\n");
	}

	@Test
	void inFrenchAllIsFrench() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--lang", "fr").exits(1).out("""
				a.journey:1:9: erreur SEG-220: Le parcours « J » n’a pas de persona : dites qui le vit, avec « for »
				  1 | journey J { stage S { touchpoint T } }
				    |         ^
				a.journey:1:19: avertissement KPI-501: L’étape « S » n’a pas d’indicateur : rien ne dit si elle fonctionne
				  1 | journey J { stage S { touchpoint T } }
				    |                   ^
				a.journey:1:34: avertissement TPT-304: Le point de contact « T » n’a pas de canal : dites où il a lieu, avec « via »
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: note TPT-305: Le point de contact « T » n’a pas de moment : dites s’il est avant, pendant ou après l’achat, avec « moment »
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: note TPT-310: Le point de contact « T » n’a pas d’émotion : dites ce que ressent un persona, avec « feels »
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				""").err("Fichiers : 1 ; erreurs : 1 ; avertissements : 2 ; notes : 2\n");
	}

	@Test
	void theWorkspaceChoosesTheLanguageAndTheCommandLineOverrulesIt() throws IOException {
		write("a.journey", CLEAN);
		write("b.journey", "workspace { language fr }");
		run(folder, "validate").exits(0).err("Fichiers : 2 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
		run(folder, "validate", "--lang", "en").exits(0).err("Files: 2; errors: 0; warnings: 0; notes: 0\n");
		run(folder, "validate", "--lang", "FR").exits(0).err("Fichiers : 2 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
	}

	@Test
	void theLanguageOfTheMachinePlaysNoPart() throws IOException {
		write("a.journey", CLEAN);
		Locale before = Locale.getDefault();
		try {
			for (String machine : List.of("fr-FR", "tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
				Locale.setDefault(Locale.forLanguageTag(machine));
				run(folder, "validate").exits(0).out("").err("Files: 1; errors: 0; warnings: 0; notes: 0\n");
				run(folder, "build", "--to", "out-" + machine.substring(0, 2)).exits(0);
			}
		} finally {
			Locale.setDefault(before);
		}
		assertEquals(content(folder.resolve("out-fr")), content(folder.resolve("out-ar")));
		assertEquals(content(folder.resolve("out-fr")), content(folder.resolve("out-th")));
	}

	@Test
	void quietPrintsFindingsOnly() throws IOException {
		write("a.journey", POOR);
		CliRun result = run(folder, "validate", "--quiet").exits(1).err("");
		assertEquals(run(folder, "validate").out(), result.out());
		write("a.journey", CLEAN);
		run(folder, "build", "--quiet", "--to", "out").exits(0).out("").err("");
	}

	/** What prevents the work is said in any case. */
	@Test
	void quietDoesNotHideFailures() throws IOException {
		write("a.journey", POOR);
		run(folder, "build", "--quiet", "--to", "out").exits(1).err("Nothing was written.\n");
		run(folder, "validate", "--quiet", "missing").exits(3).err("missing: There is no such file or folder\n");
	}

	@Test
	void messagesAboutFilesAreFrenchToo() {
		run(folder, "validate", "--lang", "fr", "nulle-part").exits(3)
				.err("nulle-part: Ce fichier ou dossier n’existe pas\nFichiers : 0 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
	}

	// ---------------------------------------------------------------- outputs

	@ParameterizedTest
	@CsvSource({ "en, build, 8", "en, generate, 6", "en, report, 1" })
	void whatWasWrittenIsTold(String lang, String command, int files) throws IOException {
		write("a.journey", CLEAN);
		run(folder, command, "--to", "out", "--lang", lang).exits(0).out("").err("""
				Files: 1; errors: 0; warnings: 0; notes: 0
				Files written: %d, to out
				""".formatted(files));
		assertEquals(files + 1, content(folder.resolve("out")).size());
	}

	@Test
	void buildWritesEverything() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "out").exits(0);
		assertEquals(outputs("manifest.json", "report.html", "report.md"), List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void inFrenchTheReportIsFrench() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "fr", "--lang", "fr").exits(0).err("""
				Fichiers : 1 ; erreurs : 0 ; avertissements : 0 ; notes : 0
				Fichiers écrits : 8, dans fr
				""");
		run(folder, "build", "--to", "en", "--lang", "en").exits(0);
		Map<String, String> french = content(folder.resolve("fr"));
		Map<String, String> english = content(folder.resolve("en"));
		assertEquals("- **Parcours** 2", french.get("report.md").lines().toList().get(2));
		assertEquals("- **Journeys** 2", english.get("report.md").lines().toList().get(2));
		assertEquals(true, french.get("report.html").contains("<html lang=\"fr\">"));
		assertEquals(true, english.get("report.html").contains("<html lang=\"en\">"));
		assertEquals(english.get("collection-spec.json"), french.get("collection-spec.json"));
	}

	@Test
	void buildingTwiceGivesTheSameBytes() throws IOException {
		Path examples = Project.root().resolve("examples");
		run(examples, "build", "smartphone", "--to", folder.resolve("one").toString()).exits(0);
		run(examples, "build", "smartphone", "--to", folder.resolve("two").toString()).exits(0);
		run(examples, "build", "smartphone", "--to", folder.resolve("two").toString()).exits(0);
		assertEquals(content(folder.resolve("one")), content(folder.resolve("two")));
	}

	/** The place of the workspace must not be in its outputs: the report shows places as the user named the files. */
	@Test
	void theSameWorkspaceElsewhereGivesTheSameBytes() throws IOException {
		for (String place : List.of("here", "there/deeper")) {
			write(place + "/a.journey", NOTED);
			run(folder.resolve(place), "build", "--to", "out").exits(0);
		}
		assertEquals(content(folder.resolve("here/out")), content(folder.resolve("there/deeper/out")));
	}

	/** "no absolute path, no folder name": whether one builds within the workspace or names it from outside. */
	@Test
	void howTheWorkspaceIsNamedPlaysNoPart() throws IOException {
		write("shop/a.journey", NOTED);
		run(folder.resolve("shop"), "build", "--to", "../inside").exits(0);
		run(folder, "build", "shop", "--to", "outside").exits(0);
		run(folder, "build", folder.resolve("shop").toString(), "--to", "absolute").exits(0);
		long poster = NOTED.substring(0, NOTED.indexOf("touchpoint Poster")).lines().count();
		String row = "| Note | TPT-310 | Touchpoint “Poster” has no emotion: say what a persona feels, with “feels” | a.journey:" + poster + " |";
		for (String out : List.of("inside", "outside", "absolute")) {
			assertEquals(row, content(folder.resolve(out)).get("report.md").lines().filter(line -> line.startsWith("| Note")).findFirst().orElseThrow());
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void anOutputFolderThatIsAFileIsAFailure(String command) throws IOException {
		write("a.journey", CLEAN);
		write("out", "mine");
		CliRun result = command(command).exits(3).out("");
		assertEquals(true, result.err().matches("Files: 1; errors: 0; warnings: 0; notes: 0\nNothing was written to out: .+\n"), result.err());
		assertEquals(List.of("a.journey", "out"), files());
		assertEquals("mine", Files.readString(folder.resolve("out")));
	}

	/** A reason for people, not the path once more or the name of a class. */
	@ParameterizedTest
	@MethodSource("writers")
	void theReasonOfAFailureIsTold(String command) throws IOException {
		write("a.journey", CLEAN);
		write("out", "mine");
		String reason = command(command).exits(3).err().replaceAll("(?s).*Nothing was written to out: (.*)\n", "$1");
		assertEquals(false, reason.startsWith("/") || reason.isBlank(), reason);
	}

	@Test
	void afterAFailureTheOldOutputIsThere() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "out").exits(0);
		Map<String, String> before = content(folder.resolve("out"));
		write("a.journey", POOR);
		run(folder, "build", "--to", "out").exits(1);
		assertEquals(before, content(folder.resolve("out")));
		write("a.journey", CLEAN.replace("Seen", "Viewed"));
		Files.createDirectory(folder.resolve("out/events/ad-viewed.schema.json"));
		run(folder, "build", "--to", "out").exits(3);
		assertEquals(before, content(folder.resolve("out")));
	}

	@Test
	void whatIsNoLongerInTheWorkspaceLeavesTheOutput() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "out").exits(0);
		write("out/mine.txt", "mine");
		write("a.journey", CLEAN.replace("Seen", "Viewed"));
		run(folder, "build", "--to", "out").exits(0);
		assertEquals(outputs("manifest.json", "mine.txt", "report.html", "report.md").stream().map(name -> name.replace("seen", "viewed")).toList(),
				List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void aManifestThatIsNotOursDoesNoHarm() throws IOException {
		write("a.journey", CLEAN);
		write("out/manifest.json", "{\"outputs\": []}");
		run(folder, "build", "--to", "out").exits(0);
	}

	@Test
	void aFolderThatMayNotBeWrittenIsAFailure() throws IOException {
		write("a.journey", CLEAN);
		Path out = Files.createDirectory(folder.resolve("out"));
		assumeTrue(out.toFile().setWritable(false), "this file system has no permissions");
		try {
			assumeFalse(Files.isWritable(out), "this user (root?) may write everywhere");
			run(folder, "build", "--to", "out").exits(3).err("Files: 1; errors: 0; warnings: 0; notes: 0\nNothing was written to out: access denied\n");
		} finally {
			out.toFile().setWritable(true);
		}
	}

	@ParameterizedTest
	@CsvSource({ "html, report.html", "md, report.md", "'html,md', report.html report.md", "'md,html', report.html report.md", "HTML, report.html", "'md,md', report.md" })
	void formatsAreChosen(String formats, String expected) throws IOException {
		write("a.journey", CLEAN);
		run(folder, "report", "--to", "out", "--format", formats).exits(0);
		List<String> files = new ArrayList<>(content(folder.resolve("out")).keySet());
		files.remove("manifest.json");
		assertEquals(Arrays.asList(expected.split(" ")), files);
	}

	@Test
	void nothingIsWrittenByValidate() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "validate").exits(0);
		assertEquals(List.of("a.journey"), files());
	}

	/** A link in a file name must not reach a terminal as it is. */
	@Test
	void whatWasAskedForIsPrintedWithoutControlCharacters() throws IOException {
		write("a.journey", CLEAN);
		CliRun result = run(folder, "build", "--to", "out\u001b[31m").exits(0);
		assertEquals("Files written: 8, to out\uFFFD[31m", result.err().lines().toList().get(1));
	}

	// ---------------------------------------------------------------- support

	private CliRun command(String name, String... more) {
		List<String> arguments = new ArrayList<>(List.of(name));
		arguments.addAll(READERS.get(name));
		arguments.addAll(List.of(more));
		return run(folder, arguments.toArray(String[]::new));
	}

	/** The commands that the help lists, in its order. */
	private List<String> commands() {
		String help = run(folder, "--help").exits(0).out();
		return Pattern.compile("(?m)^  ([a-z]+)  +\\S").matcher(help.substring(help.indexOf("Commands:"))).results().map(match -> match.group(1)).toList();
	}

	private static List<String> findings(CliRun result) {
		return result.out().lines().filter(line -> line.matches("\\S+:\\d+:\\d+: .*")).toList();
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private List<String> files() {
		return List.copyOf(content(folder).keySet());
	}

	private static Map<String, String> content(Path root) {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
				content.put(root.relativize(file).toString().replace('\\', '/'), bytes);
			}
			return content;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
