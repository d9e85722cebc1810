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
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.support.CliRun;
import journey.tests.support.Project;

/** What generate, report and build write, and when they write nothing. */
class OutputCommandsTest extends CommandTestCase {

	@ParameterizedTest
	@MethodSource("writers")
	void anOutputFolderThatTheSystemCannotNameIsAFailure(String command) throws IOException {
		write("a.journey", CLEAN);
		run(folder, command, "--to", "a\0b").exits(3).out("");
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

	@ParameterizedTest
	@CsvSource({ "en, build, 11", "en, generate, 6", "en, report, 1" })
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
		assertEquals(List.of("collection-spec.json", "events/seen.schema.json", "implementation.md", "interview-guide.md", "manifest.json", "narratives.md", "report-journey-buy-diagram.svg", "report-journey-buy-kpi-tree.svg", "report.html", "report.md", "report.pdf", "tracking-plan.csv"),
				List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void inFrenchTheReportIsFrench() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "fr", "--lang", "fr").exits(0).err("""
				Fichiers : 1 ; erreurs : 0 ; avertissements : 0 ; notes : 0
				Fichiers écrits : 11, dans fr
				""");
		run(folder, "build", "--to", "en", "--lang", "en").exits(0);
		Map<String, String> french = content(folder.resolve("fr"));
		Map<String, String> english = content(folder.resolve("en"));
		assertEquals("- **Parcours** 1", french.get("report.md").lines().toList().get(4));
		assertEquals("# Liste de mise en œuvre", french.get("implementation.md").lines().findFirst().orElseThrow());
		assertEquals("# Implementation checklist", english.get("implementation.md").lines().findFirst().orElseThrow());
		assertEquals("- **Journeys** 1", english.get("report.md").lines().toList().get(4));
		assertEquals(true, french.get("report.html").contains("<html lang=\"fr\">"));
		assertEquals(true, english.get("report.html").contains("<html lang=\"en\">"));
		assertEquals(english.get("collection-spec.json"), french.get("collection-spec.json"));
	}

	@Test
	void onADayTheReportTellsAges() throws IOException {
		write("a.journey", CLEAN.replace("feels Lea +1", "feels Lea +1 evidence interview on 2026-12-31"));
		run(folder, "report", "--to", "on", "--format", "md", "--today", "2027-01-31").exits(0);
		run(folder, "report", "--to", "out", "--format", "md").exits(0);
		assertEquals("| 1.1 Page | 1 | interview, 31 December 2026 | 4 weeks (31 December 2026) |", evidence("on"));
		assertEquals("| 1.1 Page | 1 | interview, 31 December 2026 |", evidence("out"));
	}

	private String evidence(String out) {
		return content(folder.resolve(out)).get("report.md").lines().filter(line -> line.startsWith("| 1.1 Page | 1 | ")).findFirst().orElseThrow();
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
		String row = "| TPT-310 | Note | Touchpoint “Page” has no emotion: say what a persona feels, with “feels” | a.journey:5 |";
		for (String out : List.of("inside", "outside", "absolute")) {
			assertEquals(row, content(folder.resolve(out)).get("report.md").lines().filter(line -> line.startsWith("| TPT-310 |")).findFirst().orElseThrow());
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
		Files.createDirectory(folder.resolve("out/events/viewed.schema.json"));
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
		assertEquals(List.of("collection-spec.json", "events/viewed.schema.json", "implementation.md", "interview-guide.md", "manifest.json", "mine.txt", "narratives.md", "report-journey-buy-diagram.svg", "report-journey-buy-kpi-tree.svg", "report.html", "report.md", "report.pdf", "tracking-plan.csv"),
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
	@CsvSource({ "html, report.html", "md, report-journey-buy-diagram.svg report-journey-buy-kpi-tree.svg report.md", "'html,md', report-journey-buy-diagram.svg report-journey-buy-kpi-tree.svg report.html report.md", "'md,html', report-journey-buy-diagram.svg report-journey-buy-kpi-tree.svg report.html report.md", "HTML, report.html", "'md,md', report-journey-buy-diagram.svg report-journey-buy-kpi-tree.svg report.md", "pdf, report.pdf" })
	void formatsAreChosen(String formats, String expected) throws IOException {
		write("a.journey", CLEAN);
		run(folder, "report", "--to", "out", "--format", formats).exits(0);
		List<String> files = new ArrayList<>(content(folder.resolve("out")).keySet());
		files.remove("manifest.json");
		assertEquals(Arrays.asList(expected.split(" ")), files);
	}

	@ParameterizedTest
	@CsvSource({ "collection-spec, collection-spec.json", "event-schemas, events/seen.schema.json", "tracking-plan, tracking-plan.csv", "implementation, implementation.md",
			"interview-guide, interview-guide.md", "narratives, narratives.md",
			"'tracking-plan,collection-spec', collection-spec.json tracking-plan.csv", "'TRACKING-PLAN,tracking-plan', tracking-plan.csv" })
	void outputsAreChosen(String only, String expected) throws IOException {
		write("a.journey", CLEAN);
		run(folder, "generate", "--to", "out", "--only", only).exits(0);
		List<String> files = new ArrayList<>(content(folder.resolve("out")).keySet());
		files.remove("manifest.json");
		assertEquals(Arrays.asList(expected.split(" ")), files);
	}

	@Test
	void aPlanIsWrittenWhereThereIsSomethingToDo() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "generate", "--to", "none", "--only", "marketing-plan").exits(0);
		assertEquals(List.of("manifest.json"), List.copyOf(content(folder.resolve("none")).keySet()));
		write("b.journey", "intervention Card \"A card\" at Buy.Look { }\n");
		run(folder, "generate", "--to", "out", "--only", "marketing-plan").exits(0);
		assertEquals(List.of("manifest.json", "marketing-plan.md"), List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void whatIsNotChosenStaysAsItIs() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "build", "--to", "out").exits(0);
		Map<String, String> before = content(folder.resolve("out"));
		run(folder, "generate", "--to", "out", "--only", "tracking-plan").exits(0);
		assertEquals(before, content(folder.resolve("out")));
	}

	/** A link in a file name must not reach a terminal as it is. */
	@Test
	void whatWasAskedForIsPrintedWithoutControlCharacters() throws IOException {
		write("a.journey", CLEAN);
		CliRun result = run(folder, "build", "--to", "out\u001b[31m").exits(0);
		assertEquals("Files written: 11, to out\uFFFD[31m", result.err().lines().toList().get(1));
	}
}
