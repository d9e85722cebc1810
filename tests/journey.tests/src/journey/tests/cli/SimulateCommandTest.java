// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.results.ResultsJson;
import journey.model.results.Results;
import journey.tests.support.CliRun;
import journey.tests.support.Settings;

/** What "journey simulate" writes and prints, and what it says about mistakes. */
class SimulateCommandTest {

	private static final String MODEL = """
			namespace shop
			channel web is website
			source Web is analytics {
				customer "user" session "visit" time "at" timezone "Europe/Paris" name "event" channel "medium" { "seo" : web }
			}
			source Ads is ads { time "day" timezone "UTC" }
			event View from Web { has price : money(EUR) required has device : one of "phone", "tablet" required }
			event Order from Web { }
			fact Spend from Ads every day { has cost : money(EUR) required }
			journey Buy {
				stage Look { touchpoint Page via web { tracked by View } }
				stage Pay { touchpoint Payment via web { tracked by Order } }
			}
			kpi Orders measures Buy.Pay { formula count(Order) unit orders better higher window 365 days every day }
			kpi Cost measures Buy.Look { formula sum(Spend.cost) unit EUR better lower window 365 days every day }
			""" + Settings.onlyRules();

	@TempDir
	private Path folder;

	@BeforeEach
	void writeModel() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL);
	}

	private CliRun simulate(String... more) {
		return run(folder, Stream.concat(Stream.of("simulate", "--quiet"), Stream.of(more)).toArray(String[]::new));
	}

	private List<String> written(String name) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(name))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void itSaysHowItsDataAreMeasured() throws IOException {
		String out = simulate("--customers", "50", "--to", "out").exits(0).err("").out();
		assertEquals("--data shop.Web=out/web.csv --data shop.Ads=out/ads.csv --until 2027-01-01\n", out);
		List<String> arguments = new ArrayList<>(List.of("measure", "--to", "results"));
		arguments.addAll(Arrays.asList(out.strip().split(" ")));
		run(folder, arguments.toArray(String[]::new)).exits(0);
		Results results = ResultsJson.read(Files.readString(folder.resolve("results/results.json")));
		assertEquals(50, results.getFunnels().getFirst().getStages().getFirst().getReached());
		assertEquals(365, results.getSources().get(1).getRows());
	}

	@Test
	void aFolderWithASpaceIsPrintedAsAShellReadsIt() {
		assertEquals("--data shop.Web='the out/web.csv' --data shop.Ads='the out/ads.csv' --until 2026-03-11\n",
				simulate("--customers", "9", "--from", "2026-03-01", "--days", "10", "--to", "the out").exits(0).out());
	}

	@Test
	void theNextRunRemovesWhatItDoesNotWriteAgain() throws IOException {
		simulate("--customers", "9", "--to", "out").exits(0);
		assertEquals(List.of("ads.csv", "manifest.json", "truth.json", "web.csv"), written("out"));
		Files.writeString(folder.resolve("shop.journey"), MODEL.replaceAll("(?m)^(source Ads|fact Spend|kpi Cost).*\n", ""));
		simulate("--customers", "9", "--to", "out").exits(0);
		assertEquals(List.of("manifest.json", "truth.json", "web.csv"), written("out"));
	}

	@Test
	void filesOfOthersAreNotOverwritten() throws IOException {
		Files.createDirectory(folder.resolve("out"));
		Files.writeString(folder.resolve("out/web.csv"), "mine");
		simulate("--customers", "9", "--to", "out").exits(3);
		assertEquals("mine", Files.readString(folder.resolve("out/web.csv")));
		assertEquals(List.of("web.csv"), written("out"));
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Files.writeString(folder.resolve("out"), "mine");
		simulate("--customers", "9", "--to", "out").exits(3);
		assertEquals("mine", Files.readString(folder.resolve("out")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--customers 0        | Invalid value for option '--customers': 0 is not between 1 and 100000000",
			"--customers -3       | Invalid value for option '--customers': -3 is not between 1 and 100000000",
			"--customers 100000001 | Invalid value for option '--customers': 100000001 is not between 1 and 100000000",
			"--customers many     | Invalid value for option '--customers': 'many' is not an int",
			"--days 0             | Invalid value for option '--days': 0 is not between 1 and 3660",
			"--from tomorrow      | Invalid value for option '--from': 'tomorrow' is no day such as 2027-01-31" })
	void numbersThatCannotBeMeantAreWrongUsage(String option, String message) throws IOException {
		List<String> arguments = new ArrayList<>(List.of(option.split(" ")));
		arguments.addAll(List.of("--to", "out"));
		assertEquals(message, simulate(arguments.toArray(String[]::new)).exits(2).err().lines().findFirst().orElseThrow());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void whoSimulatesMustSayWhereTo() {
		assertEquals("Missing required option: '--to=DIR'", simulate().exits(2).err().lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"payment outage                         | payment outage: not of the form \"NAME KIND FROM..TO\", such as \"payment outage 2026-05-19..2026-06-07\"; before FROM may stand a percentage",
			"outage 2026-05-19..2026-06-07          | outage 2026-05-19..2026-06-07: not of the form \"NAME KIND FROM..TO\", such as \"payment outage 2026-05-19..2026-06-07\"; before FROM may stand a percentage",
			"payment outage 2026-06-07..2026-05-19  | payment outage 2026-06-07..2026-05-19: the last day is before the first",
			"payment outage 2026-02-30..2026-05-19  | payment outage 2026-02-30..2026-05-19: there is no day 2026-02-30",
			"paymant outage 2026-05-19..2026-06-07  | paymant: no source, touchpoint or event has this name. Did you mean Payment?",
			"bicycle outage 2026-05-19..2026-06-07  | bicycle: no source, touchpoint or event has this name",
			"payment outrage 2026-05-19..2026-06-07 | outrage: no such fault is known. Did you mean outage?",
			"Web fire 2026-05-19..2026-06-07        | fire: no such fault is known. The faults are outage, duplicates, late, lost-customers, lost-sessions, unknown-events, unknown-channels, unreadable-times, unreadable-values, wrong-clock.",
			"Web late 101% 2026-05-19..2026-06-07   | Web late 101% 2026-05-19..2026-06-07: more than 100%",
			"payment late 2026-05-19..2026-06-07    | late: only the data of sources can have this fault, and Payment is none",
			"Ads lost customers 2026-05-19..2026-06-07 | lost-customers: the data of Ads cannot have this fault, because the model names no such column or no such rows" })
	void aFaultThatMeansNothingIsWrongUsage(String fault, String message) {
		assertEquals(message, simulate("--to", "out", "--fault", fault).exits(2).err().strip());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void theTruthTellsWhatWentWrong() throws IOException {
		simulate("--customers", "300", "--to", "out", "--fault", "payment outage 2026-05-19..2026-06-07", "--fault", "Web lost customers 12.5% 2026-01-01..2026-12-31").exits(0);
		String truth = Files.readString(folder.resolve("out/truth.json"));
		assertEquals(List.of("\"fault\": \"shop.Buy.Pay.Payment outage 100% 2026-05-19..2026-06-07\",", "\"fault\": \"shop.Web lost-customers 12.5% 2026-01-01..2026-12-31\","),
				truth.lines().map(String::strip).filter(line -> line.startsWith("\"fault\"")).toList());
	}

	@Test
	void aModelWithoutTrackedTouchpointsCannotBeSimulated() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL.replaceAll("\\{ tracked by \\w+ \\}", ""));
		assertEquals("No journey has a touchpoint that an event of a source tracks, so nothing can be simulated. Say which event shows that a touchpoint took place, with \"tracked by\".",
				simulate("--to", "out").exits(1).err().strip());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void thePrintedBehaviourIsTheOneInUse() throws IOException {
		String usual = simulate("--print-behaviour").exits(0).err("").out();
		Files.writeString(folder.resolve("b.json"), usual);
		assertEquals(usual, simulate("--print-behaviour", "--behaviour", "b.json").exits(0).out());
		simulate("--customers", "20", "--to", "a").exits(0);
		simulate("--customers", "20", "--to", "b", "--behaviour", "b.json").exits(0);
		assertEquals(Files.readString(folder.resolve("a/web.csv")), Files.readString(folder.resolve("b/web.csv")));
		assertEquals("""
				{
				  "schemaVersion": "1",
				  "missing": 0.1,
				  "journeys": {
				    "shop.Buy": { "customers": 1, "returns": 0.15, "pause": "45 days" }
				  },
				  "touchpoints": {
				    "shop.Buy.Look.Page": { "skip": 0.05, "back": 0.05, "loop": 0.03, "exit": 0.12, "delay": "6 hours", "spread": 1 },
				    "shop.Buy.Pay.Payment": { "skip": 0.05, "back": 0.05, "loop": 0.03, "exit": 0.12, "delay": "6 hours", "spread": 1 }
				  },
				  "events": {
				    "shop.View": 1,
				    "shop.Order": 1
				  },
				  "surveys": {},
				  "properties": {
				    "shop.View.price": { "median": 50, "spread": 0.6 },
				    "shop.View.device": { "phone": 1, "tablet": 1 },
				    "shop.Spend.cost": { "median": 50, "spread": 0.6 }
				  }
				}
				""", usual);
	}

	@Test
	void aLineForAStageIsOneForItsTouchpoints() throws IOException {
		Files.writeString(folder.resolve("b.json"), """
				{ "schemaVersion": "1", "touchpoints": { "Page": { "exit": 0.3 }, "Buy": { "exit": 0.5, "delay": "90 minutes" } }, "properties": { "device": { "phone": 0 } } }
				""");
		List<String> lines = simulate("--print-behaviour", "--behaviour", "b.json").exits(0).out().lines().map(String::strip).toList();
		assertEquals("\"shop.Buy.Look.Page\": { \"skip\": 0.05, \"back\": 0.05, \"loop\": 0.03, \"exit\": 0.3, \"delay\": \"90 minutes\", \"spread\": 1 },", lines.get(7));
		assertEquals("\"shop.Buy.Pay.Payment\": { \"skip\": 0.05, \"back\": 0.05, \"loop\": 0.03, \"exit\": 0.5, \"delay\": \"90 minutes\", \"spread\": 1 }", lines.get(8));
		assertEquals("\"shop.View.device\": { \"phone\": 0, \"tablet\": 1 },", lines.get(17));
	}

	@Test
	void theBehaviourSaysWhereCustomersGo() throws IOException {
		Files.writeString(folder.resolve("b.json"), """
				{ "schemaVersion": "1", "touchpoints": { "Buy": { "exit": 0.5 }, "Page": { "to": { "Payment": 0.1, "Page": 0.2 } } } }
				""");
		String written = simulate("--print-behaviour", "--behaviour", "b.json").exits(0).out();
		assertEquals("\"shop.Buy.Look.Page\": { \"skip\": 0.05, \"back\": 0.05, \"loop\": 0.03, \"exit\": 0.5, "
				+ "\"to\": { \"shop.Buy.Pay.Payment\": 0.1, \"shop.Buy.Look.Page\": 0.2 }, \"delay\": \"6 hours\", \"spread\": 1 },", written.lines().map(String::strip).toList().get(7));
		Files.writeString(folder.resolve("b.json"), written);
		assertEquals(written, simulate("--print-behaviour", "--behaviour", "b.json").exits(0).out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{                                            | is no JSON object",
			"[]                                           | is no JSON object",
			"{ \"schemaVersion\": \"1\" } x               | is no JSON object",
			"{}                                           | schemaVersion must be \"1\"",
			"{ \"schemaVersion\": \"2\" }                 | schemaVersion must be \"1\"",
			"{ \"schemaVersion\": \"1\", \"mising\": 0 }  | mising is not known. Did you mean missing?",
			"{ \"schemaVersion\": \"1\", \"people\": 0 }  | people is not known. There can be events, journeys, missing, properties, schemaVersion, surveys, touchpoints.",
			"{ \"schemaVersion\": \"1\", \"missing\": 1.2 } | missing is no number between 0 and 1",
			"{ \"schemaVersion\": \"1\", \"missing\": 1, \"missing\": 1 } | missing stands twice",
			"{ \"schemaVersion\": \"1\", \"events\": [] } | events is neither a number nor a text nor an object that can stand there",
			"{ \"schemaVersion\": \"1\", \"events\": 1 } | events must be an object",
			"{ \"schemaVersion\": \"1\", \"events\": { \"Ordr\": 1 } } | events: the simulation knows no Ordr. Did you mean Order?",
			"{ \"schemaVersion\": \"1\", \"events\": { \"Bicycle\": 1 } } | events: the simulation knows no Bicycle",
			"{ \"schemaVersion\": \"1\", \"events\": { \"Order\": 1, \"shop.Order\": 1 } } | shop.Order stands twice",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"exit\": -0.1 } } } | touchpoints, shop.Buy.Look.Page, exit is no number between 0 and 1",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"exit\": 0.9 } } } | shop.Buy.Look.Page: skip, back, loop, exit and to are more than 1 together",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"to\": { \"Payment\": 0.9 } } } } | shop.Buy.Look.Page: skip, back, loop, exit and to are more than 1 together",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"to\": { \"Payment\": 2 } } } } | to, shop.Buy.Pay.Payment is no number between 0 and 1",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"to\": { \"Paymnt\": 1 } } } } | to: the simulation knows no Paymnt. Did you mean Payment?",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"to\": 1 } } } | to must be an object",
			"{ \"schemaVersion\": \"1\", \"touchpoints\": { \"Page\": { \"delay\": \"2 months\" } } } | touchpoints, shop.Buy.Look.Page, delay is no length of time such as \"6 hours\"",
			"{ \"schemaVersion\": \"1\", \"properties\": { \"device\": { \"phone\": 0, \"tablet\": 0 } } } | properties, shop.View.device: one weight must be more than 0" })
	void aBehaviourThatCannotBeReadIsSaid(String json, String message) throws IOException {
		Files.writeString(folder.resolve("b.json"), json);
		String said = simulate("--to", "out", "--behaviour", "b.json").exits(3).err().strip();
		assertEquals("b.json: " + message, said);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "no.json", ".", "\0" })
	void aBehaviourThatIsNotThereIsSaid(String file) {
		simulate("--to", "out", "--behaviour", file).exits(3);
	}

	@Test
	void withMistakesInTheModelNothingIsSimulated() throws IOException {
		Files.writeString(folder.resolve("bad.journey"), "kpi Bad { formula count(Nothing) window 7 days }");
		simulate("--to", "out").exits(1);
		assertFalse(Files.exists(folder.resolve("out")));
	}
}
