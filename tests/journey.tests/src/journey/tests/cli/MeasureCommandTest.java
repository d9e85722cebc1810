// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.results.ResultsJson;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Reason;
import journey.model.results.RecordQuality;
import journey.model.results.Results;
import journey.model.results.SourceQuality;
import journey.model.results.Status;

/** What measure reads, writes and says. */
class MeasureCommandTest {

	private static final String MODEL = """
			namespace shop
			import std.channels.*
			source Web is analytics {
				customer "user"
				session "visit"
				time "at" timezone "Europe/Paris"
				name "event"
				channel "medium" { "seo" : search }
			}
			source Ads is ads { time "day" timezone "Europe/Paris" }
			event View from Web as "view" { has device : one of "phone", "desktop" has price : money(EUR) required }
			event Order from Web as "order" { }
			fact Spend from Ads { has cost : money(EUR) }
			kpi Orders { formula count(Order) unit orders better higher target >= 2 window 7 days every day minimum 1 }
			kpi Phones { formula count(View where device = "phone" and price > 1 EUR) / count(View) unit % better context window 7 days every day }
			kpi Cost { formula sum(Spend.cost) unit EUR better lower window 7 days every day }
			""";
	private static final List<String> ROWS = List.of(
			"event,user,visit,at,medium,device,price",
			"view,a,1,2026-05-01 10:00:00,seo,phone,5",
			"view,b,2,2026-05-01 11:00:00,tv,toaster,x",
			"order,a,1,2026-05-01 12:00:00,seo,,",
			"order,a,1,2026-05-01 12:00:00,seo,,",
			"order,c,3,2026-05-02 12:00:00,,,",
			"dance,c,3,2026-05-02 12:00:00,,,",
			"view,,3,2026-05-02 11:00:00,seo,desktop,7",
			"view,c,3,yesterday,seo,desktop,7",
			"view,c,3,2026-05-04 00:00:00,seo,desktop,");

	@TempDir
	private Path folder;

	@BeforeEach
	void writeModel() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL);
		Files.writeString(folder.resolve("web.csv"), String.join("\n", ROWS) + "\n");
	}

	private Results results() throws IOException {
		return ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
	}

	private static KpiResult kpi(Results results, String name) {
		return results.getKpis().stream().filter(kpi -> kpi.getKpi().equals("shop." + name)).findFirst().orElseThrow();
	}

	@Test
	void aSourceWithoutDataFailsItsKpisOnly() throws IOException {
		run(folder, "measure", "--data", "Web=web.csv", "--to", "out").exits(0);
		Results results = results();
		assertEquals(2, kpi(results, "Orders").getValue());
		assertEquals(Status.ON_TARGET, kpi(results, "Orders").getStatus());
		assertEquals("2026-05-04T00:00+02:00", kpi(results, "Orders").getUntil().toString());
		assertEquals(1.0 / 3, kpi(results, "Phones").getValue());
		assertEquals(Obstacle.NO_DATA, kpi(results, "Cost").getObstacle());
		assertEquals("shop.Ads", kpi(results, "Cost").getObstacleAt());
	}

	@Test
	void whatIsWrongWithTheDataIsCounted() throws IOException {
		run(folder, "measure", "--data", "Web=web.csv", "--today", "2026-05-03", "--to", "out").exits(0);
		SourceQuality web = results().getSources().getFirst();
		assertEquals(List.of(9L, 1L, 1L, 1L, 1L, 0L, 1L, 1L, 1L), List.of(web.getRows(), web.getUnparseableTimes(), web.getFutureTimes(), web.getUnknownEvents(),
				web.getMissingCustomers(), web.getMissingSessions(), web.getUnknownChannels(), web.getDuplicates(), web.getOutOfOrder()));
		RecordQuality views = web.getRecords().getFirst();
		assertEquals("shop.View", views.getRecord());
		assertEquals(3, views.getRows());
		assertEquals(List.of("device: 0 missing, 0 unparseable, 1 outside", "price: 0 missing, 1 unparseable, 0 outside"), views.getProperties().stream()
				.map(property -> "%s: %d missing, %d unparseable, %d outside".formatted(property.getProperty(), property.getMissing(), property.getUnparseable(), property.getOutside()))
				.toList());
	}

	/** Of nine rows that of yesterday has no time, and five others are before noon of 2 May, the one of an unknown event not. */
	@Test
	void rowsBeforeTheFirstMomentAreNotThere() throws IOException {
		run(folder, "measure", "--data", "Web=web.csv", "--from", "2026-05-02T12:00", "--to", "out").exits(0);
		SourceQuality web = results().getSources().getFirst();
		assertEquals(List.of(9L, 5L, 1L, 1L, 0L), List.of(web.getRows(), web.getEarlierTimes(), web.getUnparseableTimes(), web.getUnknownEvents(), web.getDuplicates()));
		assertEquals(1, kpi(results(), "Orders").getValue());
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-03,'The measurement would begin at 2026-05-03T00:00, not before its end, 2026-05-03'",
			"2026-05-04T00:01,'The measurement would begin at 2026-05-04T00:01, not before its end, 2026-05-03'" })
	void itDoesNotBeginAfterItsEnd(String from, String message) throws IOException {
		assertEquals(List.of(message), run(folder, "measure", "--data", "Web=web.csv", "--from", from, "--until", "2026-05-03", "--to", "out").exits(2).err().lines()
				.filter(line -> line.startsWith("The measurement")).toList());
	}

	@Test
	void thereAreNoFewerEarlierValuesThanNone() {
		assertEquals(List.of("“--periods -4”: how many earlier values there are to be cannot be less than 0"),
				run(folder, "measure", "--data", "Web=web.csv", "--periods", "-4", "--to", "out").exits(2).err().lines().skip(1).toList());
	}

	@ParameterizedTest
	@CsvSource({ "yesterday", "2026-02-30", "2026-05-01 08:00", "2026-05-01T8:00", "2026-05-01T08:00Z" })
	void aFirstMomentIsADayOrATime(String from) throws IOException {
		assertEquals("Invalid value for option '--from': '" + from + "' is no time such as 2027-01-31 or 2027-01-31T08:30",
				run(folder, "measure", "--data", "Web=web.csv", "--from", from, "--to", "out").exits(2).err().lines().findFirst().orElseThrow());
	}

	@Test
	void noCustomerStandsInAnOutput() throws IOException {
		Files.writeString(folder.resolve("web.csv"), "event,user,visit,at,medium,device,price\norder,SECRET,HIDDEN,2026-05-01 10:00:00,seo,,\nview,SECRET,HIDDEN,2026-05-03 10:00:00,seo,phone,1\n");
		String said = run(folder, "measure", "--data", "Web=web.csv", "--to", "out").exits(0).err();
		String all = said + Files.readString(folder.resolve("out/results.json")) + Files.readString(folder.resolve("out/results.csv"));
		assertFalse(all.contains("SECRET") || all.contains("HIDDEN"), all);
	}

	@ParameterizedTest
	@CsvSource({ "web.csv.gz", "web.ndjson", "web.jsonl.gz", "Web.CSV" })
	void everyFormatGivesTheSame(String name) throws IOException {
		run(folder, "measure", "--data", "Web=web.csv", "--to", "csv").exits(0);
		String content = name.toLowerCase().contains("csv") ? String.join("\n", ROWS) : ndjson();
		try (OutputStream file = Files.newOutputStream(folder.resolve("in-" + name)); OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
			out.write(content.getBytes(StandardCharsets.UTF_8));
		}
		run(folder, "measure", "--data", "Web=in-" + name, "--to", "other").exits(0);
		assertEquals(Files.readString(folder.resolve("csv/results.json")), Files.readString(folder.resolve("other/results.json")));
	}

	private static String ndjson() {
		String[] names = ROWS.getFirst().split(",");
		StringBuilder all = new StringBuilder();
		for (String row : ROWS.subList(1, ROWS.size())) {
			String[] cells = row.split(",", -1);
			all.append("{");
			for (int i = 0; i < names.length; i++) {
				all.append(i == 0 ? "" : ",").append('"').append(names[i]).append("\":").append(cells[i].isEmpty() ? "null" : '"' + cells[i] + '"');
			}
			all.append("}\n");
		}
		return all.toString();
	}

	@Test
	void filesOfAPatternAreReadTogether() throws IOException {
		Files.writeString(folder.resolve("part-1.csv"), String.join("\n", ROWS.subList(0, 5)) + "\n");
		Files.writeString(folder.resolve("part-2.csv"), ROWS.getFirst() + "\n" + String.join("\n", ROWS.subList(5, ROWS.size())) + "\n");
		run(folder, "measure", "--data", "Web=part-?.csv", "--to", "parts").exits(0);
		run(folder, "measure", "--data", "Web=web.csv", "--to", "one").exits(0);
		assertEquals(Files.readString(folder.resolve("one/results.json")), Files.readString(folder.resolve("parts/results.json")));
	}

	@Test
	void aFileOfARecordNeedsNoNameColumn() throws IOException {
		Files.writeString(folder.resolve("orders.csv"), "user,visit,at,medium\na,1,2026-05-01 12:00:00,seo\nb,2,2026-05-03 00:00:00,seo\n");
		run(folder, "measure", "--data", "Order=orders.csv", "--to", "out").exits(0);
		assertEquals(1, kpi(results(), "Orders").getValue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Web           | 2 | Web: not of the form NAME=FILE",
			"Wep=web.csv   | 2 | Wep: no source and no record of the workspace has this name. Did you mean Web?",
			"Web=no.csv    | 3 | no.csv: there is no such file",
			"Web=no-*.csv  | 3 | no-*.csv: there is no such file",
			"Web=shop.journey | 2 | shop.journey: this format is not known. The name must end with .csv, .csv.gz, .ndjson, .ndjson.gz, .jsonl, .jsonl.gz, .parquet.",
			"Web=https://example.org/web.csv | 2 | https://example.org/web.csv: addresses are not read. Fetch the file first, and name it here.",
			"Web=.         | 3 | .: this is a folder. Name its files: a pattern such as *.csv stands for several." })
	void whatCannotBeReadIsSaid(String data, int code, String message) {
		assertEquals(message, run(folder, "measure", "--quiet", "--data", data, "--to", "out").exits(code).err().strip());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void aBrokenFileFailsItsSourceAndTheOthersAreMeasured() throws IOException {
		Files.write(folder.resolve("broken.parquet"), new byte[] {'P', 'A', 'R', '1', 0, 0, 0, 9});
		Files.writeString(folder.resolve("ads.csv"), "day,cost\n2026-05-01,3.5\n2026-05-02,x\n2026-05-03,1\n");
		String said = run(folder, "measure", "--data", "Web=broken.parquet", "--data", "Ads=ads.csv", "--to", "out").exits(3).err();
		assertTrue(said.contains("shop.Web: cannot be read: "), said);
		assertEquals(Obstacle.UNREADABLE, kpi(results(), "Orders").getObstacle());
		assertEquals(3.5, kpi(results(), "Cost").getValue());
	}

	@Test
	void aMissingColumnFailsTheSource() throws IOException {
		Files.writeString(folder.resolve("web.csv"), "event,user,at,medium,device,price\nview,a,2026-05-01 10:00:00,seo,phone,5\n");
		run(folder, "measure", "--data", "Web=web.csv", "--to", "out").exits(3);
		assertEquals("no-column visit", results().getSources().getFirst().getReason().getLiteral() + " " + results().getSources().getFirst().getObstacleAt());
	}

	@Test
	void aSourceThatDoesNotTellItsRecordsApartNeedsAFileForEach() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL.replace("fact Spend", "fact Clicks from Ads { has clicks : integer }\nfact Spend"));
		Files.writeString(folder.resolve("ads.csv"), "day,cost\n2026-05-01,3.5\n2026-05-03,1\n");
		run(folder, "measure", "--data", "Ads=ads.csv", "--to", "out").exits(3);
		assertEquals(Reason.MIXED, results().getSources().getFirst().getReason());
		run(folder, "measure", "--data", "Spend=ads.csv", "--to", "out").exits(0);
		assertEquals(3.5, kpi(results(), "Cost").getValue());
	}

	@Test
	void aMissingPropertyFailsTheKpisThatReadIt() throws IOException {
		Files.writeString(folder.resolve("web.csv"), "event,user,visit,at,medium,price\nview,a,1,2026-05-01 10:00:00,seo,5\norder,a,1,2026-05-02 10:00:00,seo,\n");
		run(folder, "measure", "--data", "Web=web.csv", "--to", "out").exits(0);
		assertEquals("shop.View.device", kpi(results(), "Phones").getObstacleAt());
		assertEquals(0, kpi(results(), "Orders").getValue());
	}

	@Test
	void withMistakesInTheModelNothingIsMeasured() throws IOException {
		Files.writeString(folder.resolve("bad.journey"), "kpi Bad { formula count(Nothing) window 7 days }");
		run(folder, "measure", "--data", "Web=web.csv", "--to", "out").exits(1);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	/** The plan, the table, and a statement that two KPIs share; nothing is written. */
	@Test
	void explainsHowAKpiIsMeasured() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), MODEL + "kpi Buyers { formula customers(Order) * 2 unit customers better higher window 7 days every day }\n");
		assertEquals("""
				-- shop.Buyers: customers(Order) * 2
				--   times
				--     tally customers of shop.Order [window 7 days every day]
				--     constant 2.0
				-- s_0: shop.Web

				-- The same statement answers: shop.Orders, shop.Phones
				SELECT k, '' AS g,
				  count(DISTINCT e.customer) FILTER (e.record = 1) AS value_1,
				  NULL AS numerator_1,
				  NULL AS denominator_1,
				  count(DISTINCT e.customer) FILTER (e.record = 1) AS cases_1,
				  NULL AS open_1,
				  NULL AS spread_1
				FROM s_0 e JOIN (VALUES (0, TIMESTAMP '2026-04-26 22:00:00.000000', TIMESTAMP '2026-05-03 22:00:00.000000')) w(k, lo, hi) ON e.ts >= w.lo AND e.ts < w.hi
				GROUP BY k, g;
				""", run(folder, "measure", "shop.journey", "--quiet", "--fail-on", "error", "--data", "Web=web.csv", "--explain", "Buyers").exits(0).out().lines()
				.dropWhile(line -> !line.startsWith("-- ")).map(line -> line + "\n").collect(Collectors.joining()));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void explainsWhyAKpiIsNotMeasured() {
		String out = run(folder, "measure", "shop.journey", "--quiet", "--fail-on", "error", "--data", "Web=web.csv", "--explain", "Cost").exits(1).out();
		assertEquals("-- shop.Cost: sum(Spend.cost)\n-- shop.Cost: not measured, because there are no data of shop.Ads\n", out.substring(out.indexOf("-- ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Order | Order: no KPI of the workspace has this name. Did you mean Orders?", "Zebra | Zebra: no KPI of the workspace has this name" })
	void aKpiThatIsNotThereCannotBeExplained(String name, String complaint) {
		assertEquals(complaint, run(folder, "measure", "shop.journey", "--quiet", "--data", "Web=web.csv", "--explain", name).exits(2).err().lines().reduce((first, last) -> last).orElseThrow());
	}

	@Test
	void measuringAndExplainingAreTwoThings() {
		run(folder, "measure", "shop.journey", "--data", "Web=web.csv", "--explain", "Orders", "--to", "out").exits(2);
		run(folder, "measure", "shop.journey", "--data", "Web=web.csv").exits(2);
	}
}
