// SPDX-License-Identifier: EPL-2.0
package journey.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.support.CliRun;
import journey.tests.support.Settings;

/** Folders and disks as they should not be: a clear message, the right exit code, everything else done, nothing lost. */
class HostileWorkspacesTest {

	private static final String CLEAN = """
			channel web is website
			persona Lea { behaviour deliberate }
			source Site is analytics { name "event" }
			event Seen from Site { when "seen" }
			journey Buy "Buy" for Lea { stage Look is awareness { touchpoint Page via web { feels Lea +1 } } }
			kpi Views measures Buy.Look { formula count(Seen) }
			""" + Settings.ALL_RULES_OFF;
	private static final FaultyFileSystem.Fault FULL = path -> {
		throw new IOException("No space left on device");
	};

	@TempDir
	private Path folder;

	private final FaultyFileSystem disk = new FaultyFileSystem();

	@Test
	void aFolderThatCannotBeListedIsNamedAndTheOthersAreRead() throws IOException {
		write("a.journey", "channel a\n");
		write("locked/b.journey", "channel b\n");
		disk.onListing(path -> {
			if (path.endsWith("locked")) {
				throw new AccessDeniedException(path.toString());
			}
		});
		run("validate").exits(3).out("").err("locked: The file cannot be read: access denied\nFiles: 1; errors: 0; warnings: 0; notes: 0\n");
		run("validate", "--quiet", "--lang", "fr").exits(3).out("").err("locked: Le fichier ne peut pas être lu : accès refusé\n");
	}

	@Test
	void aFileThatVanishesBetweenListingAndReadingIsNamed() throws IOException {
		write("a.journey", "channel a\n");
		write("b.journey", "channel b\n");
		disk.onReading(path -> {
			if (path.endsWith("a.journey")) {
				Files.delete(path);
			}
		});
		run("validate").exits(3).out("").err("a.journey: The file cannot be read: no such file\nFiles: 1; errors: 0; warnings: 0; notes: 0\n");
	}

	@Test
	void aFileThatIsReplacedByAFolderIsNamed() throws IOException {
		write("a.journey", "channel a\n");
		disk.onReading(path -> {
			Files.delete(path);
			Files.createDirectory(path);
		});
		run("validate", "--quiet").exits(3).out("").err("a.journey: The file cannot be read: it is a folder\n");
	}

	@Test
	void aFileThatGrowsBeyondTheLimitWhileItIsReadIsRefused() throws IOException {
		write("a.journey", "channel a\n");
		disk.onReading(path -> Files.writeString(path, " ".repeat(11 * 1024 * 1024)));
		run("validate", "--quiet").exits(3).out("").err("a.journey: The file is larger than 10 megabytes\n");
	}

	@Test
	void whatChangesBeforeItIsWrittenBackIsNotOverwritten() throws IOException {
		write("a.journey", "channel   a\n");
		int[] reads = { 0 };
		disk.onReading(path -> {
			if (++reads[0] == 2) {
				Files.writeString(path, "channel   changed\n");
			}
		});
		run("format").exits(3).out("").err("a.journey: has changed meanwhile and was left alone\n");
		assertEquals(Map.of("a.journey", "channel   changed\n"), content());
	}

	@Test
	void aFullDiskLeavesTheFileThatWasToBeFormatted() throws IOException {
		write("a.journey", "channel   a\n");
		write("b.journey", "channel   b\n");
		disk.onWriting(FULL);
		run("format").exits(3).out("").err("a.journey: could not be written: the disk is full\nb.journey: could not be written: the disk is full\n");
		assertEquals(Map.of("a.journey", "channel   a\n", "b.journey", "channel   b\n"), content());
		run("format", "--lang", "fr", "a.journey").exits(3).out("").err("a.journey : impossible à écrire : le disque est plein\n");
	}

	@Test
	void theOtherFilesAreFormattedWhenOneCannotBeWritten() throws IOException {
		write("a.journey", "channel   a\n");
		write("b.journey", "channel   b\n");
		disk.onMoving(path -> {
			if (path.endsWith("a.journey")) {
				throw new FileSystemException(path.toString(), null, "Read-only file system");
			}
		});
		run("format").exits(3).out("").err("a.journey: could not be written: the disk is read-only\n");
		assertEquals(Map.of("a.journey", "channel   a\n", "b.journey", "channel b\n"), content());
	}

	@Test
	void formattingKeepsThePermissions() throws IOException {
		Path file = write("a.journey", "channel   a\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		run("format").exits(0);
		assertEquals("channel a\n", Files.readString(file));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "generate", "report", "build" })
	void aFullDiskLeavesTheEarlierOutputs(String command) throws IOException {
		write("a.journey", CLEAN);
		run(command, "--to", "out").exits(0);
		Map<String, String> before = content();
		write("a.journey", CLEAN.replace("\"Buy\"", "\"Purchase\""));
		before.put("a.journey", CLEAN.replace("\"Buy\"", "\"Purchase\""));
		int[] writes = { 0 };
		disk.onWriting(path -> {
			if (++writes[0] > 1) {
				FULL.before(path);
			}
		});
		run(command, "--to", "out", "--quiet").exits(3).out("").err("Nothing was written to out: the disk is full\n");
		assertEquals(before, content());
	}

	@Test
	void aFullDiskLeavesTheEarlierBaseline() throws IOException {
		write("a.journey", "persona P { prefers nothing }\n");
		run("validate", "--write-baseline", "known.json").exits(0);
		Map<String, String> before = content();
		write("a.journey", "persona P { prefers nothing, more }\n");
		before.put("a.journey", "persona P { prefers nothing, more }\n");
		disk.onWriting(FULL);
		run("validate", "--write-baseline", "known.json", "--quiet").exits(3).out("").err("known.json: the baseline could not be written: the disk is full\n");
		assertEquals(before, content());
	}

	@Test
	void aFailureOfOneFileOfAFolderThatIsALoopIsNamed() throws IOException {
		write("sub/a.journey", "channel a\n");
		Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
		Files.createSymbolicLink(folder.resolve("self.journey"), Path.of("self.journey"));
		run("validate", "--quiet").exits(3).out("").err("self.journey: The file cannot be read: the link leads in a circle\n");
	}

	@Test
	void namesThatLeadUpwardsAreReadWhereTheyLead() throws IOException {
		write("x.journey", "channel a\nchannel a\n");
		write("in/b.journey", "channel b\n");
		CliRun up = CliRun.run(disk.path(folder.resolve("in")), "validate", "--quiet", "../x.journey").exits(1).err("");
		assertEquals("../x.journey:2:9", up.out().lines().findFirst().orElseThrow().replaceAll(": .*", ""));
		CliRun.run(disk.path(folder.resolve("in")), "validate", "--quiet", "../../../../../../../../../../../../x.journey").exits(3).out("")
				.err("../../../../../../../../../../../../x.journey: There is no such file or folder\n");
	}

	@Test
	void namesWithLineEndsAndMarksOfDirectionStayOnOneLine() throws IOException {
		write("a\nb\u202e\u001b[2J.journey", "channel a\nchannel a\n");
		String first = run("validate", "--quiet").exits(1).err("").out().lines().findFirst().orElseThrow();
		assertEquals("a\uFFFDb\uFFFD\uFFFD[2J.journey:2:9", first.replaceAll(": .*", ""));
	}

	/** Each file has one mistake; the order is that of the names, and the same each time. */
	@Test
	@Timeout(120)
	void thousandsOfBrokenFilesAreCheckedInTheOrderOfTheirNames() throws IOException {
		int files = 2000;
		for (int i = files - 1; i >= 0; i--) {
			write("%d/%04d.journey".formatted(i / 100 % 7, i), "persona P" + i + " {\n\tbehavour habitual\n}\n");
		}
		write("settings.journey", Settings.ALL_RULES_OFF);
		CliRun first = run("validate", "--lang", "en").exits(1).err("Files: 2001; errors: 2000; warnings: 0; notes: 0\n");
		List<String> expected = IntStream.range(0, files).mapToObj(i -> "%d/%04d.journey:2:2".formatted(i / 100 % 7, i)).sorted().toList();
		assertEquals(expected, first.out().lines().filter(line -> line.matches("\\d/.*")).map(line -> line.replaceAll(": .*", "")).toList());
		run("validate", "--lang", "en").exits(1).out(first.out());
	}

	private CliRun run(String... arguments) {
		return CliRun.run(disk.path(folder), arguments);
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** Every file, also hidden ones that should not be left; a letter for each byte. */
	private Map<String, String> content() throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		}
		return content;
	}
}
