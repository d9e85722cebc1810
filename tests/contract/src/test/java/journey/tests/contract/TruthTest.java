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

/** The truth of a simulation is what its schema says. */
class TruthTest {

	private static final String MODEL = """
			namespace shop
			import std.channels.*
			source Web is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "event" channel "medium" { "seo" : search } }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Polls is survey { customer "who" time "at" timezone "Europe/Paris" }
			source Crm is crm { customer "user" }
			profile Client from Crm { has town : one of "Paris", "Lyon" }
			event View from Web as "view" { has device : one of "phone", "desktop" has price : money(EUR) has fresh : boolean has label : text }
			event Order from Web as "order" { }
			fact Spend from Ads every day { has cost : money(EUR) }
			survey Happy is nps from Polls { asks "?" after Order answer "score" invited "sent" }
			persona Lea { }
			journey Buy for Lea {
				inactive after 2 days
				stage Look is awareness { touchpoint Page { tracked by View } }
				stage Talk is consideration { touchpoint Friend }
				stage Pay is purchase { touchpoint Desk { tracked by Order } }
				flow { Page -> Desk probability 40% }
			}
			""";

	@TempDir
	private Path folder;

	private String truth(String... arguments) throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL);
		String[] all = new String[arguments.length + 4];
		System.arraycopy(new String[] { "simulate", "--quiet", "--to", "out" }, 0, all, 0, 4);
		System.arraycopy(arguments, 0, all, 4, arguments.length);
		Distribution.in(folder).run(all).exits(0);
		return Files.readString(folder.resolve("out/truth.json"));
	}

	private String schema() throws IOException {
		return Distribution.in(folder).run("schema", "truth").exits(0).out();
	}

	@Test
	void theSchemaIsValid() throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(schema()));
	}

	/** Of one customer most is missing. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 300 })
	void theTruthIsAsItsSchemaSays(int customers) throws IOException {
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(truth("--customers", String.valueOf(customers))), schema()));
	}

	@Test
	void theTruthOfFaultsIsAsItsSchemaSays() throws IOException {
		String truth = truth("--fault", "Web unreadable-values 2026-01-01..2026-05-01", "--fault", "Desk outage 2026-02-01..2026-03-01", "--fault", "Web outage 2026-06-01..2026-06-02",
				"--fault", "Web duplicates 2026-01-01..2026-12-01", "--fault", "Web lost-customers 2026-01-01..2026-12-01", "--fault", "Polls late 2026-01-01..2026-12-01");
		assertEquals(List.of(), EventSchemas.errorsIn(EventSchemas.parse(truth), schema()));
	}

	/** Else the tests above would say nothing. */
	@Test
	void whatIsNoTruthIsFound() throws IOException {
		String wrong = truth("--customers", "5").replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"0\"").replace("\"walks\"", "\"ways\"");
		assertEquals(List.of("additionalProperties at /journeys/shop.Buy", "const at /schemaVersion", "required at /journeys/shop.Buy"),
				EventSchemas.errorsIn(EventSchemas.parse(wrong), schema()).stream().sorted().toList());
	}
}
