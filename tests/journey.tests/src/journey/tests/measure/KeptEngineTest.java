// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.measure.engine.KeptEngine;
import journey.measure.engine.UnpackedFile;

/** The native part of the engine stays in a folder from one process to the next. */
class KeptEngineTest {

	private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

	@TempDir
	private Path folder;

	@Test
	void theNativePartIsLoadedFromTheFolder() throws Exception {
		// in a distribution the native part stands beside the jar
		URL jar = DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation();
		ClassLoader origin = new URLClassLoader(new URL[] { jar, Path.of(jar.toURI()).getParent().toUri().toURL() });
		KeptEngine engine = new KeptEngine(origin, folder.resolve("engine"));
		try (Connection connection = engine.driver().connect("jdbc:duckdb:", new Properties()); Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT 6 * 7")) {
			rows.next();
			assertEquals(42, rows.getInt(1));
			assertEquals(engine, connection.getClass().getClassLoader());
		}
		Path library = only(folder.resolve("engine"));
		String name = library.getFileName().toString();
		assertNotNull(origin.getResource(name), "the same name as in the jar");
		assertNull(engine.getResource(name), "nothing to unpack into the temporary folder");
	}

	@Test
	void aFileThatIsThereIsUsedAgain() throws Exception {
		URL packed = packed("content");
		Path file = UnpackedFile.of(packed, folder.resolve("sub/file"));
		Files.setLastModifiedTime(file, LONG_AGO);
		assertEquals(file, UnpackedFile.of(packed, folder.resolve("sub/file")));
		assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
		assertEquals(file, only(folder.resolve("sub")));
	}

	@Test
	void aFileWithOtherContentIsReplaced() throws Exception {
		Path file = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("file"), "contend");
		UnpackedFile.of(packed("content"), file);
		assertEquals("content", Files.readString(file));
		UnpackedFile.of(packed("content, longer"), file);
		assertEquals("content, longer", Files.readString(file));
		assertEquals(file, only(folder.resolve("sub")));
	}

	private URL packed(String content) throws Exception {
		return Files.writeString(folder.resolve("packed"), content).toUri().toURL();
	}

	private static Path only(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.toList();
			assertEquals(1, all.size(), all::toString);
			return all.getFirst();
		}
	}
}
