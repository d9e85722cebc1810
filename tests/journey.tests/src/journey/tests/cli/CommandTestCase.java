// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

import journey.model.rules.RuleCode;
import journey.tests.support.CliRun;
import journey.tests.support.Settings;

/** Workspaces for the command, and how it is run in them. */
abstract class CommandTestCase {

	/** The rules that the workspaces here break, and no others. */
	static final String SETTINGS = Settings.onlyRules(RuleCode.JOURNEY_WITHOUT_PERSONA, RuleCode.TOUCHPOINT_WITHOUT_CHANNEL,
			RuleCode.TOUCHPOINT_WITHOUT_EMOTION, RuleCode.STAGE_WITHOUT_KPI, RuleCode.NAME_TAKEN);

	static final String CLEAN = """
			channel web is website
			persona Lea { behaviour deliberate }
			source Site is analytics { name "event" }
			event Seen from Site { when "seen" }
			journey Buy "Buy" for Lea { stage Look is awareness { touchpoint Page via web { feels Lea +1 } } }
			kpi Views measures Buy.Look { formula count(Seen) }
			""" + SETTINGS;
	/** One error, two warnings and one note. */
	static final String POOR = "journey J { stage S { touchpoint T } }\n" + SETTINGS;
	static final String WARNED = CLEAN + "journey Other for Lea { stage S { } }\n";
	static final String NOTED = CLEAN.replace("feels Lea +1", "");

	/** The commands that read a workspace, and the options that they cannot do without. */
	static final Map<String, List<String>> READERS = Map.of(
			"validate", List.of(), "generate", List.of("--to", "out"), "report", List.of("--to", "out"), "build", List.of("--to", "out"));

	@TempDir
	Path folder;

	static Stream<String> readers() {
		return READERS.keySet().stream().sorted();
	}

	static Stream<String> writers() {
		return readers().filter(command -> !command.equals("validate"));
	}

	CliRun command(String name, String... more) {
		List<String> arguments = new ArrayList<>(List.of(name));
		arguments.addAll(READERS.get(name));
		arguments.addAll(List.of(more));
		return run(folder, arguments.toArray(String[]::new));
	}

	/** The commands that the help lists, in its order. */
	List<String> commands() {
		String help = run(folder, "--help").exits(0).out();
		return Pattern.compile("(?m)^  ([a-z]+)  +\\S").matcher(help.substring(help.indexOf("Commands:"))).results().map(match -> match.group(1)).toList();
	}

	static List<String> findings(CliRun result) {
		return result.out().lines().filter(line -> line.matches("\\S+:\\d+:\\d+: .*")).toList();
	}

	void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	List<String> files() {
		return List.copyOf(content(folder).keySet());
	}

	static Map<String, String> content(Path root) {
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
