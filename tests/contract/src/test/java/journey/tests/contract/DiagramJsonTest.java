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
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes about diagrams is what its schema says. */
class DiagramJsonTest {

	private static final String MODEL = """
			namespace shop
			import std.channels.*
			source Web is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "event" }
			event View from Web as "view" { }
			event Order from Web as "order" { }
			persona Lea { }
			journey Buy for Lea {
				stage Look is awareness { touchpoint Page via website { feels Lea -1 "lost" pain Slow "It is slow" severity workaround } }
				stage Pay is purchase {  touchpoint Desk via store { tracked by Order } touchpoint Cart { } }
				flow { Page -> Desk probability 60% because "ready" back Desk -> Page exit Page because "too dear" }
			}
			kpi Buyers { formula conversion(View -> Order per customer ordered within 2 days) unit % better higher window 7 days every day }
			""";

	@TempDir
	private Path folder;

	private String schema;

	@BeforeEach
	void draw() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL);
		Distribution command = Distribution.in(folder);
		command.run("diagram", "--quiet", "--fail-on", "error", "--layer", "all", "--format", "json", "--to", "out").exits(0);
		schema = command.run("schema", "diagram").exits(0).out();
	}

	@Test
	void theSchemaIsValid() {
		assertEquals(List.of(), EventSchemas.errorsIn(schema));
	}

	@ParameterizedTest
	@ValueSource(strings = {"buy-journey-map.json", "buy-kpi-tree.json"})
	void diagramsAreAsTheirSchemaSays(String file) throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(Files.readString(folder.resolve("out").resolve(file))), schema));
	}
}
