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
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;

/**
 * The moves between the touchpoints of a journey, derived by hand from this log (all times in February 2026, the window is 1 to 28 February,
 * who does nothing for more than 10 days has left). The places are Ad, Page, Cart, Web (of the shop on the web) and Desk (of the shop in town),
 * in this order; nothing tracks the touchpoint between Cart and Web.
 *
 * <pre>
 * a  s1  10th  Ad → Page  Page → Page  Page → Cart  Cart → Web; then nothing: out
 * b  s2  10th  Ad → Cart  Cart → Ad  Ad → Desk; then nothing: out
 * c  s3  25th  Ad; 3 days are left: nobody knows yet
 * d  s4  2nd   Ad; nothing for 11 days: out    s5 13th Ad → Page, 15th; out
 * </pre>
 *
 * So there are 8 moves between touchpoints and 4 out of the journey.
 */
class MovesTest {

	private static final String LOG = """
			user,visit,at,event,medium
			a,s1,2026-02-10 10:00:00,Ad,web
			a,s1,2026-02-10 10:01:00,Seen,web
			a,s1,2026-02-10 10:02:00,Seen,web
			a,s1,2026-02-10 10:03:00,Filled,web
			a,s1,2026-02-10 10:04:00,Paid,web
			b,s2,2026-02-10 10:00:00,Ad,web
			b,s2,2026-02-10 10:01:00,Filled,web
			b,s2,2026-02-10 10:02:00,Ad,web
			b,s2,2026-02-10 10:03:00,Paid,shop
			c,s3,2026-02-25 10:00:00,Ad,web
			d,s4,2026-02-02 10:00:00,Ad,web
			d,s5,2026-02-13 10:00:01,Ad,web
			d,s5,2026-02-15 10:00:00,Seen,web
			""";
	private static final String MODEL = """
			import std.channels.*
			source Log is analytics {
				customer "user" identity Someone session "visit" time "at" timezone "UTC" name "event" channel "medium" { "web" : website "shop" : store }
			}
			event Ad from Log { }
			event Seen from Log { }
			event Filled from Log { }
			event Paid from Log { }
			persona P { }
			journey Buy for P {
				inactive after 10 days
				stage Look is consideration {
					touchpoint Banner via website { tracked by Ad }
					touchpoint Page via website { tracked by Seen }
				}
				stage Pay is purchase {
					touchpoint Cart via website { tracked by Filled }
					touchpoint Bank via website { }
					touchpoint Web via website { tracked by Paid }
					touchpoint Desk via store { tracked by Paid }
				}
				flow {
					%s
				}
			}
			kpi Tested measures Buy.Pay { window 28 days every day %s }
			""";

	@TempDir
	private Path folder;

	private KpiResult measure(String flow, String kpi) throws IOException {
		String model = MODEL.formatted(flow, kpi);
		assertEquals(Map.of(), Measured.of(JourneyText.check(model).index(), Map.of("Log", Table.of(LOG)), Optional.of(LocalDate.parse("2026-03-01")), 1, folder).differences());
		Files.writeString(folder.resolve("m.journey"), model);
		Files.writeString(folder.resolve("log.csv"), LOG);
		run(folder, "measure", "m.journey", "--quiet", "--fail-on", "error", "--until", "2026-03-01", "--data", "Log=log.csv", "--to", "out").exits(0);
		return ResultsJson.read(Files.readString(folder.resolve("out/results.json"))).getKpis().getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// Cart → Ad
			"backs(Buy) | 1 | 12 | 1",
			// Ad → Cart, Ad → Desk; Cart → Web leaves out nothing that could be seen
			"skips(Buy) | 2 | 12 | 1",
			// Page → Page; the two of d that begin at Ad are apart by too much time
			"loops(Buy) | 1 | 12 | 1",
			// Ad → Desk
			"switches(Buy) | 1 | 8 | ",
			// the four of a, and Ad → Page of d
			"conforming(Buy) | 5 | 8 | ",
			"backs(Buy per customer) | 1 | 4 | ",
			"loops(Buy per session) | 1 | 5 | ",
			"switches(Buy per customer) | 1 | 4 | ",
			// all but b; c makes no move
			"conforming(Buy per customer) | 3 | 4 | ",
			"conforming(Buy per session) | 4 | 5 | " })
	void shares(String formula, double part, double whole, Long open) throws IOException {
		KpiResult result = measure("Banner -> Page -> Cart -> Bank -> Web loop Page -> Page", "formula " + formula + " better higher");
		assertEquals(part, result.getNumerator());
		assertEquals(whole, result.getDenominator());
		assertEquals(part / whole, result.getValue());
		assertEquals(open, result.getOpen());
	}

	/** What the flow plans with an arrow is a next step, wherever it leads. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Banner -> Cart -> Banner -> Page -> Cart -> Bank -> Web | backs(Buy) | 0",
			"Banner -> Cart -> Banner -> Page -> Cart -> Bank -> Web | skips(Buy) | 1",
			// written as skip or back it is planned, and none the less a skip or a way back
			"Banner -> Page -> Cart -> Bank -> Web skip Banner -> Cart back Cart -> Banner | backs(Buy) | 1",
			"Banner -> Page -> Cart -> Bank -> Web skip Banner -> Cart back Cart -> Banner | skips(Buy) | 2",
			"Banner -> Page -> Cart -> Bank -> Web skip Banner -> Cart back Cart -> Banner | conforming(Buy) | 6" })
	void theFlowSaysWhatANextStepIs(String flow, String formula, double part) throws IOException {
		assertEquals(part, measure(flow, "formula " + formula + " better higher").getNumerator());
	}

	/** A move is in the channel where it begins: that to the desk in that of the web. Of the customer in town nothing more is known but that he is out. */
	@Test
	void byChannel() throws IOException {
		KpiResult result = measure("Banner -> Page -> Cart -> Bank -> Web", "formula skips(Buy) better higher by channel");
		assertEquals(List.of("std.channels.store 0.0 of 1.0", "std.channels.website 2.0 of 11.0"),
				result.getGroups().stream().map(group -> group.getGroup() + " " + group.getNumerator() + " of " + group.getDenominator()).toList());
	}
}
