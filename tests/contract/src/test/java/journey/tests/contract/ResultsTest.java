// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** What the command measures is what its schema says. */
class ResultsTest {

	private static final String MODEL = """
			namespace shop
			import std.channels.*
			source Web is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "event" channel "medium" { "seo" : search } }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Crm is crm { time "day" timezone "Europe/Paris" }
			source Till is point-of-sale { time "day" timezone "Europe/Paris" }
			event View from Web as "view" { has device : one of "phone", "desktop" has price : money(EUR) required }
			event Order from Web as "order" { }
			fact Spend from Ads { has cost : money(EUR) }
			fact Call from Crm { has minutes : number }
			fact Sale from Till { has amount : number }
			persona Lea { }
			journey Buy for Lea { stage Look is awareness { touchpoint Page { tracked by View } } stage Pay is purchase { touchpoint Desk { tracked by Order } } }
			kpi Phones { formula count(View where device = "phone") / count(View) unit % better higher target >= 20% window 1 day every day by channel minimum 1 }
			kpi Prices { formula avg(View.price) unit EUR better lower target <= 1 EUR window 7 days every day by channel minimum 2 }
			kpi Buyers { formula conversion(View -> Order per customer ordered within 2 days) unit % better higher window 7 days every day }
			kpi Undefined { formula count(Order) / count(View where price > 1000 EUR) unit % better higher window 7 days every day }
			kpi Failed { formula count(View where price > 9999999999999999999999999999999999999999999 EUR) unit views better higher window 7 days every day }
			kpi Unread { formula sum(Spend.cost) unit EUR better lower window 7 days every day }
			kpi Absent { formula sum(Call.minutes) unit spoken better lower window 7 days every day }
			kpi Unclear { }
			""";
	private static final String ROWS = """
			event,user,visit,at,medium,device,price
			view,a,1,2026-05-01 10:00:00,seo,phone,5
			view,a,1,2026-05-01 10:00:00,seo,phone,5
			view,b,2,2026-05-01 11:00:00,tv,toaster,x
			view,b,2,2026-05-01 11:30:00,seo,desktop,
			order,a,1,2026-05-01 12:00:00,seo,,
			view,d,4,2026-05-03 10:00:00,seo,phone,7
			view,,3,2026-05-02 11:00:00,seo,desktop,7
			dance,c,3,2026-05-02 12:00:00,,,
			view,c,,yesterday,seo,desktop,7
			view,c,3,2026-05-06 00:00:00,seo,desktop,9
			""";

	@TempDir
	private Path folder;

	private String schema;
	private JsonNode results;

	@BeforeEach
	void measure() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL);
		Files.writeString(folder.resolve("web.csv"), ROWS);
		Files.writeString(folder.resolve("ads.csv"), "cost\n5\n");
		Files.writeString(folder.resolve("till.ndjson"), "{\"day\": \"2026-05-01\", \"amount\": 5}\nno object\n");
		Distribution command = Distribution.in(folder);
		command.run("measure", "--quiet", "--fail-on", "error", "--data", "Web=web.csv", "--data", "Ads=ads.csv", "--data", "Till=till.ndjson", "--to", "out").exits(3);
		schema = command.run("schema", "results").exits(0).out();
		results = EventSchemas.parse(Files.readString(folder.resolve("out/results.json")));
	}

	@Test
	void theSchemaIsValid() {
		assertEquals(List.of(), EventSchemas.errorsIn(schema));
	}

	@Test
	void resultsAreAsTheirSchemaSays() {
		assertEquals(List.of(), EventSchemas.errorsIn(results, schema));
	}

	/** Otherwise it would say nothing that they fit. */
	@Test
	void theseResultsHaveEveryMember() {
		Set<String> missing = new TreeSet<>();
		JsonNode declared = EventSchemas.parse(schema);
		missing.addAll(declared.get("properties").propertyNames());
		declared.get("$defs").forEach(definition -> missing.addAll(definition.get("properties").propertyNames()));
		removeNames(results, missing);
		assertEquals(Set.of(), missing);
	}

	private static void removeNames(JsonNode node, Set<String> names) {
		names.removeAll(node.propertyNames());
		node.forEach(child -> removeNames(child, names));
	}
}
