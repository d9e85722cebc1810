// SPDX-License-Identifier: EPL-2.0
package journey.tests.hostile;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

import journey.tests.support.Settings;

/** A file with very many mistakes: checked soon, shown in part, complete for programs. */
class ManyMistakesTest {

	@TempDir
	private Path folder;

	/** Quadratic times would take minutes here. */
	@ParameterizedTest
	@ValueSource(strings = { "persna P { }", "persona P { family } persona { x ] }", "}", "persona P { behaviour wrong prefers nothing }" })
	@Timeout(60)
	void tenThousandMistakesTakeSeconds(String line) throws IOException {
		write((line + "\n").repeat(10_000));
		run(folder, "validate", "--quiet").exits(1);
	}

	@Test
	void theFirstHundredAreShownAndTheOthersCounted() throws IOException {
		write("}\n".repeat(150));
		String out = run(folder, "validate", "--quiet", "--lang", "en").exits(1).err("").out();
		assertEquals(Stream.iterate(1, line -> line + 1).limit(100).map(line -> "a.journey:" + line + ":1").toList(), places(out));
		assertEquals("… and 50 more in a.journey; “journey validate --all” shows them", last(out));
		assertEquals("… et 50 de plus dans a.journey ; « journey validate --all » les montre".replace(" ;", "\u00a0;").replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
				last(run(folder, "validate", "--quiet", "--lang", "fr").exits(1).out()));
	}

	@Test
	void allAreShownOnRequest() throws IOException {
		write("}\n".repeat(150));
		assertEquals(150, places(run(folder, "validate", "--quiet", "--all").exits(1).err("").out()).size());
	}

	@Test
	void aHundredAreShownWithoutMore() throws IOException {
		write("}\n".repeat(100));
		String out = run(folder, "validate", "--quiet").exits(1).out();
		assertEquals(100, places(out).size());
		assertEquals(List.of(), out.lines().filter(line -> line.startsWith("…")).toList());
	}

	@Test
	void eachFileHasItsOwnHundred() throws IOException {
		write("}\n".repeat(101));
		Files.writeString(folder.resolve("b.journey"), "}\n".repeat(102));
		assertEquals(List.of("… and 1 more in a.journey; “journey validate --all” shows them", "… and 2 more in b.journey; “journey validate --all” shows them"),
				run(folder, "validate", "--quiet").exits(1).out().lines().filter(line -> line.startsWith("…")).toList());
	}

	@Test
	void noErrorIsHiddenBehindNotes() throws IOException {
		write("channel c\npersona P { }\njourney J for P { stage S { "
				+ Stream.iterate(1, i -> i + 1).limit(150).map(i -> "touchpoint T" + i + " via c\n").reduce("", String::concat) + "} }\n}\n");
		assertEquals(1, run(folder, "validate", "--quiet", "--lang", "en").exits(1).out().lines().filter(line -> line.matches("a.journey:\\d+:\\d+: error .*")).count());
	}

	@Test
	void programsGetAll() throws IOException {
		write("}\n".repeat(150));
		String json = run(folder, "validate", "--quiet", "--format", "json").exits(1).out();
		assertEquals(150, JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings").size());
	}

	@Test
	void theLineOfAnOldMacintoshIsTheOneThatIsMeant() throws IOException {
		write("channel a\rpersona P {\r\tprefers nothing\r}\n}");
		Files.writeString(folder.resolve("settings.journey"), Settings.ALL_RULES_OFF);
		assertEquals("""
				a.journey:3:10: error REF-001: No channel has the name “nothing”
				  3 |  prefers nothing
				    |          ^^^^^^^
				a.journey:5:1: error SYN-009: This “'}'” closes nothing
				  5 | }
				    | ^
				""".replace("“'}'”", "“}”"), run(folder, "validate", "--quiet", "--lang", "en").exits(1).out());
	}

	@Test
	void aMistakeAtTheEndOfATextOfAnOldMacintoshHasItsPlace() throws IOException {
		write("//\r");
		assertEquals(List.of("a.journey:1:1"), places(run(folder, "validate", "--quiet", "--lang", "en").exits(0).out()));
	}

	private static List<String> places(String out) {
		return out.lines().filter(line -> line.startsWith("a.journey:")).map(line -> line.replaceAll(": .*", "")).toList();
	}

	private static String last(String out) {
		return out.lines().reduce((before, line) -> line).orElse("");
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("a.journey"), text);
	}
}
