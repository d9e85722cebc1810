// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples of docs/ci.md do what the page says, with the distribution that the build has made, in a real repository. */
class CiPageTest {

	private static final Path PAGE = Path.of("../../docs/ci.md");
	private static final Path PRODUCT = Path.of("../../journey.product/target").toAbsolutePath().normalize();
	private static final String CLEAN = "channel web \"Web\" is website\n";
	private static final String POOR = "taxonomy own {\n\tstage first is nothing\n}\n";
	private static final String WARNED = "";
	private static final String POOR_FOUND = "::error file=journeys/a.journey,line=2,col=17,endLine=2,title=REF-001::No stage of a taxonomy has the name “nothing”\n";
	/** Own options for class data switch off the archive that the first start makes; here most starts are the first. */
	private static final String WITHOUT_ARCHIVE = "-Xshare:auto";
	private static final long LONGEST_MINUTES = 3;

	@TempDir
	static Path installed;
	@TempDir
	Path folder;
	private Path repository;
	private Path temporary;

	/** How a script has ended, and what it has printed on standard output. */
	record Run(int exitCode, String out) {
	}

	@BeforeAll
	static void install() throws IOException {
		for (String program : List.of("bash", "git", "tar", "mktemp")) {
			assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
					.anyMatch(path -> Files.isExecutable(Path.of(path, program))), "there is no " + program + " on the PATH");
		}
		assertEquals(0, run(installed, "tar -xzf '" + archive() + "' && journey/bin/journey --version", Map.of("HOME", installed.toString())).exitCode());
	}

	@BeforeEach
	void makeRepository() throws IOException {
		repository = Files.createDirectories(folder.resolve("repository"));
		temporary = Files.createDirectories(folder.resolve("temporary"));
		Files.createDirectories(repository.resolve("tools"));
		Files.createDirectories(repository.resolve("journeys"));
		Files.copy(archive(), repository.resolve("tools/journey.tar.gz"));
		assertEquals(0, script("git init -q . && git config user.name T && git config user.email t@example.org && git config commit.gpgsign false").exitCode());
	}

	@Test
	void gitHubPassesWhatIsClean() throws IOException {
		write(CLEAN);
		assertEquals(List.of(0, 0, 0, 0), gitHub().stream().map(Run::exitCode).toList());
		assertEquals("2.1.0", EventSchemas.parse(Files.readString(repository.resolve("journeys.sarif"))).get("version").asString());
	}

	@Test
	void gitHubAnnotatesWhatIsFound() throws IOException {
		write(POOR);
		List<Run> steps = gitHub();
		assertEquals(List.of(0, 1, 0, 0), steps.stream().map(Run::exitCode).toList());
		assertEquals(POOR_FOUND, steps.get(1).out());
		assertEquals("REF-001", EventSchemas.parse(Files.readString(repository.resolve("journeys.sarif"))).at("/runs/0/results/0/ruleId").asString());
	}

	@Test
	void gitHubDoesNotUploadWhatIsNotThere() throws IOException {
		assertEquals(List.of(0, 3, 3, 1), gitHub().stream().map(Run::exitCode).toList());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1" })
	void gitLabReportsTests(int failures, int exitCode) throws IOException {
		write(failures == 0 ? CLEAN : POOR);
		List<String> lines = new ArrayList<>();
		yaml("GitLab CI").get("journeys").get("script").forEach(line -> lines.add(line.asString()));
		assertEquals(exitCode, run(repository, "set -eo pipefail\n" + String.join("\n", lines), Map.of("HOME", folder.toString())).exitCode());
		assertEquals("<testsuites name=\"journey validate\" tests=\"1\" failures=\"" + failures + "\" errors=\"0\">",
				Files.readAllLines(repository.resolve("journeys.xml")).get(1));
	}

	@Test
	void theHookChecksWhatIsCommitted() throws IOException {
		Path hook = repository.resolve(".git/hooks/pre-commit");
		Files.createDirectories(hook.getParent());
		Files.writeString(hook, block("Before each commit", "sh"));
		assertEquals(true, hook.toFile().setExecutable(true));
		write(POOR);
		script("git add journeys");
		write(CLEAN);
		assertEquals(1, script("git commit -q -m first").exitCode());
		script("git add journeys");
		write(POOR);
		assertEquals(0, script("git commit -q -m first").exitCode());
		Files.writeString(repository.resolve("readme"), "");
		assertEquals(0, script("git add readme && git commit -q -m second").exitCode());
		assertEquals("second\nfirst\n", script("git log --format=%s").out());
		assertEquals(List.of(), names(temporary));
	}

	@ParameterizedTest
	@CsvSource({ "CLEAN, 0", "WARNED, 1", "MISSING, 3" })
	void theScriptTellsFindingsFromFailures(String workspace, int exitCode) throws IOException {
		if (!workspace.equals("MISSING")) {
			write(workspace.equals("CLEAN") ? CLEAN : WARNED);
		}
		assertEquals(exitCode, script(block("In a shell script", "sh")).exitCode());
	}

	@Test
	void afterTheBaselineOnlyNewFindingsCount() throws IOException {
		List<String> commands = blocks("Begin with what is new", "sh");
		write(POOR);
		assertEquals(0, script(commands.get(0)).exitCode());
		assertEquals(new Run(0, ""), script(commands.get(1)));
		write("\n" + POOR.replace("nothing", "nothing\n\tstage second is nobody"));
		assertEquals("journeys/a.journey:4:18: error REF-001: No stage of a taxonomy has the name “nobody”", script(commands.get(1)).out().lines().findFirst().orElseThrow());
	}

	/** Runs the steps as the runner does: what a step appends to a file is on the path of the next ones. */
	private List<Run> gitHub() throws IOException {
		Path path = Files.createFile(folder.resolve("github-path"));
		List<Run> runs = new ArrayList<>();
		for (JsonNode step : yaml("GitHub Actions").at("/jobs/validate/steps")) {
			if (step.has("run")) {
				String before = String.join(":", Files.readAllLines(path));
				runs.add(run(repository, "PATH=\"" + before + ":$PATH\"\nset -e\n" + step.get("run").asString(),
						Map.of("HOME", folder.toString(), "RUNNER_TEMP", temporary.toString(), "GITHUB_PATH", path.toString())));
			}
		}
		return runs;
	}

	private Run script(String text) throws IOException {
		return run(repository, "PATH=\"" + installed + "/journey/bin:$PATH\"\n" + text, Map.of("HOME", folder.toString(), "TMPDIR", temporary.toString()));
	}

	private static Run run(Path where, String text, Map<String, String> environment) throws IOException {
		Path out = Files.createTempFile("journey-ci", ".out");
		try {
			ProcessBuilder builder = new ProcessBuilder("bash", "-c", text).directory(where.toFile()).redirectOutput(out.toFile())
					.redirectError(ProcessBuilder.Redirect.DISCARD);
			builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("JOURNEY_") || name.startsWith("XDG_"));
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
			builder.environment().put("JOURNEY_JAVA_OPTS", WITHOUT_ARCHIVE);
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
				throw new IllegalStateException("still running after " + LONGEST_MINUTES + " minutes: " + text);
			}
			return new Run(process.exitValue(), Files.readString(out));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} finally {
			Files.delete(out);
		}
	}

	private static Path archive() throws IOException {
		try (Stream<Path> files = Files.list(PRODUCT)) {
			return files.filter(file -> file.getFileName().toString().matches("journey-.*\\.tar\\.gz")).findFirst()
					.orElseThrow(() -> new IllegalStateException("there is no archive in " + PRODUCT));
		}
	}

	private static JsonNode yaml(String section) throws IOException {
		return YAMLMapper.builder().build().readTree(block(section, "yaml"));
	}

	private static String block(String section, String language) throws IOException {
		return blocks(section, language).get(0);
	}

	private static List<String> blocks(String section, String language) throws IOException {
		Matcher found = Pattern.compile("(?ms)^## " + Pattern.quote(section) + "\n(.*?)(?=^## |\\z)").matcher(Files.readString(PAGE));
		assertEquals(true, found.find(), "section " + section);
		return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(found.group(1)).results().map(block -> block.group(1)).toList();
	}

	private static List<String> names(Path of) throws IOException {
		try (Stream<Path> files = Files.list(of)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private void write(String text) throws IOException {
		Files.writeString(repository.resolve("journeys/a.journey"), text);
	}
}
