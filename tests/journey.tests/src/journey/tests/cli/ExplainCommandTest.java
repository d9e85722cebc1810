// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.UnreadableFile;
import journey.model.rules.RuleCode;
import journey.tests.support.Project;

/** What explain tells about codes. */
class ExplainCommandTest {

	private static final Pattern MARKDOWN = Pattern.compile("```|`|^#|\\]\\(|\\*\\*", Pattern.MULTILINE);

	@TempDir
	private Path folder;

	@Test
	void aRuleIsExplainedByItsPage() {
		List<String> lines = run(folder, "explain", "TPT-304").exits(0).err("").out().lines().toList();
		assertEquals(List.of(
				"TPT-304 warning: Touchpoint “…” has no channel: say where it takes place, with “via”",
				"",
				"Customers choose a channel at every step and change it from step to step. A"), lines.subList(0, 3));
		assertEquals(List.of("BAD", "GOOD", "HOW TO FIX"), lines.stream().filter(line -> line.matches("[A-Z ]+")).toList());
		assertEquals(true, lines.contains("            touchpoint ProductPage {"));
		assertEquals("and one or more channels after the name of the touchpoint. If the",
				lines.get(lines.indexOf("HOW TO FIX") + 2).replaceFirst("Write “via” ", ""));
	}

	@ParameterizedTest
	@EnumSource
	void everyRuleHasAPageInTheProduct(RuleCode code) {
		String out = run(folder, "explain", code.code()).exits(0).err("").out();
		assertFalse(MARKDOWN.matcher(out).find(), out);
		assertEquals(1, out.lines().filter("HOW TO FIX"::equals).count(), out);
		String words = Project.read(Project.root().resolve("docs/rules/" + code.code() + ".md")).lines().toList().get(2).split("[`\\[]")[0].strip();
		assertEquals(true, out.replaceAll("\\s+", " ").contains(words), out);
	}

	@ParameterizedTest
	@EnumSource
	void everyProblemOfTheLanguageIsExplained(LanguageProblem problem) {
		List<String> lines = run(folder, "explain", problem.code()).exits(0).err("").out().lines().toList();
		assertEquals(problem.code(), lines.get(0).split(" ")[0]);
		assertEquals("The reader of the language finds this, and no setting changes it. docs/language.md describes the language.", lines.get(2));
	}

	@Test
	void filesThatCannotBeReadAreExplainedInFrenchToo() {
		run(folder, "explain", "FIL-003", "--lang", "fr").exits(0).err("").out("""
				FIL-003 erreur: Le fichier dépasse … mégaoctets

				Il s’agit d’un fichier ou dossier entier, qui est laissé de côté ; les autres sont vérifiés. La commande se termine alors par 3.
				""");
	}

	@Test
	void inFrenchTheEnglishPageIsAnnounced() {
		assertEquals(List.of(
				"TPT-304 avertissement: Le point de contact « … » n’a pas de canal : dites où il a lieu, avec « via »",
				"",
				"La page de cette règle n’existe qu’en anglais.",
				""), run(folder, "explain", "TPT-304", "--lang", "fr").exits(0).out().lines().limit(4).toList());
	}

	@Test
	void capitalLettersPlayNoPart() {
		assertEquals(run(folder, "explain", "TPT-304").out(), run(folder, "explain", "tpt-304").exits(0).out());
	}

	@Test
	void withoutACodeAllAreListed() {
		List<String> expected = Stream.of(
				Stream.of(RuleCode.values()).map(RuleCode::code),
				Stream.of(LanguageProblem.values()).map(LanguageProblem::code).sorted(),
				Stream.of(UnreadableFile.Reason.values()).map(UnreadableFile.Reason::code)).flatMap(codes -> codes).toList();
		List<String> lines = run(folder, "explain").exits(0).err("").out().lines().toList();
		assertEquals(expected, lines.stream().map(line -> line.split(" ")[0]).toList());
		assertEquals("NAM-001 error: The name “…” is taken already: …", lines.get(0));
	}

	@Test
	void anUnknownCodeIsWrongUsageAndTheNearestOneIsNamed() {
		run(folder, "explain", "TPT-34").exits(2).out("").err("There is no code “TPT-34”; did you mean TPT-304?\n“journey explain” lists all codes.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "", "../TPT-304", "pages/TPT-304", "\u001b[31m" })
	void whatIsNoCodeIsWrongUsage(String code) {
		String shown = code.replace('\u001b', '\uFFFD');
		run(folder, "explain", code).exits(2).out("").err("There is no code “" + shown + "”.\n“journey explain” lists all codes.\n");
	}

	@Test
	void theSeverityIsThatOfTheRule() {
		for (RuleCode code : RuleCode.values()) {
			String severity = code.severity().name().toLowerCase(Locale.ROOT);
			assertEquals(severity + ":", run(folder, "explain", code.code()).out().split(" ")[1]);
		}
	}
}
