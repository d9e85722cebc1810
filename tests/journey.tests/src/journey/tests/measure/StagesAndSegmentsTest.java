// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.results.ResultsJson;
import journey.model.results.KpiResult;
import journey.model.results.Results;
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;

/**
 * What the stages of a journey, conditions on customers and sessions, segments and profiles give, derived by hand from this log (times of
 * February 2026, the window is 1 to 28 February):
 *
 * <pre>
 * a  s1  10th 10:00 Seen phone     s1 10th 10:30 Seen phone     s2 12th Paid
 * b  s3  10th 10:00 Seen desktop   s3 10th 10:00:05 Seen desktop
 * c  s4  11th Paid                 s5 13th Seen phone
 * d  s6  27 January Seen phone     s7 20th Paid
 * </pre>
 */
class StagesAndSegmentsTest {

	private static final String LOG = """
			user,visit,at,event,device
			a,s1,2026-02-10 10:00:00,Seen,phone
			a,s1,2026-02-10 10:30:00,Seen,phone
			a,s2,2026-02-12 10:00:00,Paid,
			b,s3,2026-02-10 10:00:00,Seen,desktop
			b,s3,2026-02-10 10:00:05,Seen,desktop
			c,s4,2026-02-11 10:00:00,Paid,
			c,s5,2026-02-13 10:00:00,Seen,phone
			d,s6,2026-01-27 10:00:00,Seen,phone
			d,s7,2026-02-20 10:00:00,Paid,
			""";
	/** The town of a is told twice: the later row counts, and the one after it tells none. d is in no file. */
	private static final String CLIENTS = """
			user,at,town,age
			a,2026-01-01 00:00:00,Lyon,
			b,2026-01-01 00:00:00,Lyon,
			a,2026-01-05 00:00:00,Nice,
			a,2026-01-06 00:00:00,,
			c,2026-01-01 00:00:00,,40
			""";
	private static final String MODEL = """
			import std.sessions.*
			source Web is analytics { customer "user" identity Someone session "visit" time "at" timezone "UTC" name "event" }
			source Crm is crm { customer "user" identity Someone time "at" timezone "UTC" }
			profile Client from Crm { has town : text has age : integer }
			event Seen from Web { has device : one of "phone", "desktop" }
			event Paid from Web { }
			segment Eager { where count(Seen) >= 2 }
			segment Recent { where count(Seen within 20 days) >= 1 }
			segment Southern { where town = "Nice" }
			persona P { }
			journey Buy for P {
				stage Look is consideration { touchpoint Page { tracked by Seen } }
				stage Pay is purchase { touchpoint Till { tracked by Paid } }
			}
			kpi Tested measures Buy.Pay { window 28 days every day %s }
			""";

	@TempDir
	private Path folder;

	private void agreesWithTheOracle(String kpi) {
		assertEquals(Map.of(), Measured.of(JourneyText.check(MODEL.formatted(kpi)).index(), Map.of("Web", Table.of(LOG), "Crm", Table.of(CLIENTS)),
				Optional.of(LocalDate.parse("2026-03-01")), 1, folder).differences());
	}

	private Results measure(String kpi) throws IOException {
		Files.writeString(folder.resolve("m.journey"), MODEL.formatted(kpi));
		Files.writeString(folder.resolve("web.csv"), LOG);
		Files.writeString(folder.resolve("clients.csv"), CLIENTS);
		run(folder, "measure", "m.journey", "--quiet", "--fail-on", "error", "--until", "2026-03-01", "--data", "Web=web.csv", "--data", "Client=clients.csv", "--to", "out").exits(0);
		return ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// a, b and c are in the stage; the view of d lies before the window
			"reach(Buy.Look per customer) | 3",
			// s1, s3, s5
			"reach(Buy.Look per session) | 3",
			// a after 2 days, c and d with their first row
			"reach(Buy.Pay per customer within 2 days) | 3",
			"reach(Buy.Pay per customer within 1 day) | 2",
			// of a, b and c only a pays afterwards: c has paid before
			"dropoff(Buy.Pay per customer within 7 days ordered) | 0.6666666666666667",
			// b was last seen looking, and c looked after having paid; d paid last
			"occupancy(Buy.Look per customer) | 2",
			"occupancy(Buy.Pay per customer) | 2",
			// s1 and s3 have two views, s1 lasts 30 minutes
			"sessions(where count(Seen) >= 2) | 2",
			"sessions(where duration > 1 min) | 1",
			"sessions(where count(Seen) = 1 or duration > 1 min) | 2",
			// all in the window but s1 and s3: s2, s4, s5, s7
			"sessions(where not count(Seen) >= 2) | 4",
			"customers(where count(Paid) >= 1 and count(Seen) >= 1) | 2",
			// d has not looked in the window, and has a row in it
			"customers(where count(Seen) = 0) | 1",
			"customers(where town = \"Lyon\") | 1",
			"customers(where town != \"Lyon\") | 1" })
	void stagesAndConditions(String formula, double expected) throws IOException {
		agreesWithTheOracle("formula " + formula);
		assertEquals(expected, measure("formula " + formula + " better higher").getKpis().getFirst().getValue());
	}

	/** Both stages have a KPI if the one of the first is there: half of them, since the KPI itself tells of the model only. */
	@Test
	void aShareOfTheModelNeedsNoData() throws IOException {
		KpiResult coverage = measure("formula coverage(Buy) unit % better higher }\nkpi Looks measures Buy.Look { formula count(Seen) window 28 days better higher").getKpis().getFirst();
		assertEquals(0.5, coverage.getValue());
		assertEquals(2, coverage.getDenominator());
	}

	/**
	 * Eager: a and b, and nobody else, have two views ever. Recent: views in the 20 days before 1 March, from 9 February on: a, b, c. Southern: a.
	 * Phone: the views of a and c. Of the towns, that of c is unknown.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"customers(Seen) | segment | Eager 2, Recent 3, Southern 1",
			"customers(Paid) | segment | Eager 1, Recent 2, Southern 1",
			"customers(Seen) | device  | desktop 1, phone 2",
			"count(Seen)     | town    | Lyon 2, Nice 2, null 1",
			"count(Seen)     | age     | 40 1, null 4",
			"conversion(Seen -> Paid per customer within 7 days ordered) | segment | Eager 0.5, Recent 0.3333333333333333, Southern 1",
			"conversion(Seen -> Paid per customer within 7 days ordered) | town | Lyon 0, Nice 1, null 0" })
	void groups(String formula, String dimension, String expected) throws IOException {
		agreesWithTheOracle("formula " + formula + " by " + dimension);
		KpiResult result = measure("formula " + formula + " better higher by " + dimension).getKpis().getFirst();
		List<String> groups = result.getGroups().stream().map(group -> group.getGroup() + " " + (group.getValue() % 1 == 0 ? String.valueOf(group.getValue().intValue()) : String.valueOf(group.getValue()))).toList();
		assertEquals(expected, String.join(", ", groups));
	}

	/** Look: a, b, c, d ever; Pay: a, c, d; of the four, a and d paid after having looked, and c before. Last: b and c look, a and d have paid. */
	@Test
	void theFunnelOfAJourney() throws IOException {
		Results results = measure("formula count(Seen) better higher");
		assertEquals(List.of("Buy.Look: 4, null, null, 2", "Buy.Pay: 3, 2, 0.5, 2"), results.getFunnels().getFirst().getStages().stream()
				.map(stage -> "%s: %s, %s, %s, %s".formatted(stage.getStage(), stage.getReached(), stage.getContinued(), stage.getDropoff(), stage.getOccupancy())).toList());
	}
}
