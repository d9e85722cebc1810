// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says about templates is what its schema says. */
class KpisCommandTest {

	private static final Path SCHEMA = Path.of("../../journey.cli/src/journey/cli/kpis/kpis.schema.json");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "kpis", "kpis conversion_rate", "kpis K36 --lang fr", "kpis --in own", "kpis bare --in own" })
	void jsonIsAsItsSchemaSays(String command) throws IOException {
		Files.createDirectory(folder.resolve("own"));
		Files.writeString(folder.resolve("own/own.journey"), "template bare () { }\ntemplate hostile \"\\n::error::x <![CDATA[ ]]>\" (a : event) { source \"\" definition \"\" }\n");
		String json = Distribution.in(folder).run((command + " --format json").split(" ")).exits(0).out();
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(json), Files.readString(SCHEMA)));
	}

	@Test
	void theSchemaIsValid() throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(Files.readString(SCHEMA)));
	}

	@Test
	void theCommandPrintsTheSchema() throws IOException {
		assertEquals(Files.readString(SCHEMA), Distribution.in(folder).run("schema", "kpis").exits(0).out());
	}
}
