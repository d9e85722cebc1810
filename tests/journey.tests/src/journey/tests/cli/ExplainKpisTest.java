// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.tests.support.CliRun;

/** What journey validate --explain-kpis says after the findings. */
class ExplainKpisTest {

	private static final String TEXT = """
			source Web "Web analytics" is analytics { time "at" }
			event Seen from Web { has size : text }
			journey Buy { goal business Wish stage Look { touchpoint Page { tracked by Seen } } }
			kpi Pages "Pages" measures Buy.Look { window 7 days every week formula count(Seen) }
			kpi Visits measures Buy.Look { window 7 days every week formula 1 + sessions(Seen) }
			kpi Share { window 7 days every week formula Visits / Pages }
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), TEXT);
	}

	@Test
	void eachChainIsPrintedAndWhatIsMissingHasACaret() {
		assertEquals("""

				KPIs
				kpi Pages "Pages": proved
				  kpi Pages (shop.journey:4:5)
				    formula count(Seen) (shop.journey:4:72)
				      event Seen (shop.journey:2:7)
				        source Web (shop.journey:1:8)
				          time "at" (shop.journey:1:48)
				kpi Visits: not measurable
				  kpi Visits (shop.journey:5:5)
				    formula 1 + sessions(Seen) (shop.journey:5:65)
				      event Seen (shop.journey:2:7)
				        source Web (shop.journey:1:8)
				          missing: session "session_id" in source Web "Web analytics" (shop.journey:1:8)
				  5 | kpi Visits measures Buy.Look { window 7 days every week formula 1 + sessions(Seen) }
				    |                                                                              ^^^^
				kpi Share: not measurable
				  kpi Share (shop.journey:6:5)
				    formula Visits / Pages (shop.journey:6:46)
				      kpi Visits (shop.journey:5:5)
				        missing: session "session_id" in source Web "Web analytics" (shop.journey:1:8)
				  6 | kpi Share { window 7 days every week formula Visits / Pages }
				    |                                              ^^^^^^

				Stages
				stage Buy.Look: proved
				  stage Buy.Look (shop.journey:3:40)
				    kpi Pages (shop.journey:4:5)

				Goals
				goal Buy.Wish: not measurable
				  goal Buy.Wish (shop.journey:3:29)
				    missing: measured by X >= 1 in goal Buy.Wish (shop.journey:3:29)

				Stages with a KPI that can be computed
				journey Buy: 1 of 1

				Feed nothing: 1
				property Seen.size (shop.journey:2:27)

				Smallest set that feeds all KPIs that can be computed, events: 1
				event Seen (shop.journey:2:7)
				""", explained("en"));
	}

	@Test
	void frenchHasTheSameChains() {
		assertEquals(true, explained("fr").startsWith("\nIndicateurs\nkpi Pages \"Pages\"\u00a0: prouvé\n"));
	}

	@Test
	void withoutTheOptionNothingIsSaid() {
		String findings = CliRun.run(folder, "validate", "--all", "--quiet", "--lang", "en", "shop.journey").out();
		assertEquals(-1, findings.indexOf("\n\n"));
		assertEquals(false, json().has("measurability"));
	}

	@Test
	void jsonHasAPartOfItsOwn() {
		JsonObject part = json("--explain-kpis").getAsJsonObject("measurability");
		JsonObject visits = part.getAsJsonArray("kpis").get(1).getAsJsonObject();
		assertEquals(JsonParser.parseString("""
				{"id":"Visits","measurable":false,"chain":[
				{"depth":0,"kind":"kpi","text":"Visits","id":"Visits","file":"shop.journey","line":5,"column":5},
				{"depth":1,"kind":"formula","text":"1 + sessions(Seen)","file":"shop.journey","line":5,"column":65},
				{"depth":2,"kind":"event","text":"Seen","id":"Seen","file":"shop.journey","line":2,"column":7},
				{"depth":3,"kind":"source","text":"Web","id":"Web","file":"shop.journey","line":1,"column":8}],
				"missing":{"need":"session","suggestion":"session \\"session_id\\"",
				"addTo":{"kind":"source","id":"Web","file":"shop.journey","line":1,"column":8},
				"neededBy":{"file":"shop.journey","line":5,"column":78}}}"""), visits);
		assertEquals(JsonParser.parseString("[{\"journey\":\"Buy\",\"measured\":1,\"stages\":1}]"), part.get("coverage"));
	}

	@Test
	void theOtherFormatsAreForFindingsOnly() {
		CliRun run = CliRun.run(folder, "validate", "--explain-kpis", "--format", "sarif", "shop.journey").exits(2).out("");
		assertEquals("--explain-kpis goes with --format TEXT and JSON only", run.err().lines().findFirst().orElseThrow());
	}

	private String explained(String language) {
		String all = CliRun.run(folder, "validate", "--explain-kpis", "--quiet", "--lang", language, "shop.journey").out();
		return all.substring(all.indexOf("\n\n") + 1);
	}

	private JsonObject json(String... more) {
		String[] arguments = new String[4 + more.length];
		System.arraycopy(new String[] { "validate", "--format", "json", "shop.journey" }, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		return JsonParser.parseString(CliRun.run(folder, arguments).out()).getAsJsonObject();
	}
}
