// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command says about findings is what the schemas of its formats say. */
class FindingsFormatsTest {

	private static final Path OURS = Path.of("../../journey.cli/src/journey/cli/findings/findings.schema.json");
	private static final Path SARIF = Path.of("src/test/resources/schemas/sarif-2.1.0.json");

	/** Workspaces, and what the command exits with. */
	enum Workspace {

		CLEAN("channel web\n", 0),
		RULES("journey J { stage S { touchpoint T } }\n", 1),
		SYNTAX("persona {\njourney J { stage S touchpoint }\npersona P { prefers nothing }\n", 1),
		NOTHING("", 0),
		HOSTILE("channel web \"\\n::error::x %0A {0} [a](b) ##[group] \u202E\u001B[31m <![CDATA[ ]]> \u0000\"\nchannel web\n", 1),
		UNREADABLE(null, 3);

		private final String text;
		private final int exitCode;

		Workspace(String text, int exitCode) {
			this.text = text;
			this.exitCode = exitCode;
		}

		void write(Path folder) throws IOException {
			if (text == null) {
				Files.write(folder.resolve("broken.journey"), new byte[] { (byte) 0xFF });
			} else {
				Files.writeString(folder.resolve("%41 é#,;&.journey"), text);
			}
		}
	}

	@TempDir
	private Path folder;

	@BeforeEach
	void anotherWorkspace() throws IOException {
		Files.createDirectory(folder.resolve("workspace"));
	}

	@ParameterizedTest
	@EnumSource
	void jsonIsAsItsSchemaSays(Workspace workspace) throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(validate(workspace, "json")), Files.readString(OURS)));
	}

	@ParameterizedTest
	@EnumSource
	void sarifIsAsItsStandardSays(Workspace workspace) throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(validate(workspace, "sarif")), Files.readString(SARIF)));
	}

	@Test
	void theSchemaOfOurJsonIsValid() throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(Files.readString(OURS)));
	}

	/** Else the tests above would say nothing. */
	@Test
	void whatIsNotSarifIsFound() throws IOException {
		assertEquals(List.of("enum at /version", "required at /"),
				EventSchemas.errorsIn(EventSchemas.parse("{\"version\": \"2.0.0\"}"), Files.readString(SARIF)));
	}

	private String validate(Workspace workspace, String format) throws IOException {
		workspace.write(folder.resolve("workspace"));
		return Distribution.in(folder).run("validate", "workspace", "--format", format).exits(workspace.exitCode).out();
	}
}
