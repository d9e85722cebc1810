// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.Results;
import journey.model.results.SourceQuality;
import journey.tests.support.JourneyText;

/** How values are written, which rows are the same, and from when on rows count: derived by hand, without the oracle. */
class WrittenDataTest {

	private static final String EVENT = """
			event Paid from Till {
				has total : money(EUR) in cents
				has waited : duration in %s
				has discount : percent in %%
				has day : date in "dd/MM/yyyy"
				has sent : instant
			}
			""";

	@TempDir
	private Path folder;
	private Optional<LocalDateTime> from = Optional.empty();

	private Results measured(String model, String... files) throws Exception {
		WorkspaceIndex index = JourneyText.check(model).index();
		Source till = index.elements(Source.class).getFirst();
		List<Feed> feeds = new ArrayList<>();
		List<Path> paths = new ArrayList<>();
		for (String content : files) {
			paths.add(Files.writeString(folder.resolve("till-" + paths.size() + ".csv"), content));
		}
		feeds.add(new Feed(till, Optional.empty(), FileFormat.CSV, paths));
		return Measurement.measure(index, new MeasureRequest(feeds, from, Optional.of(LocalDate.parse("2026-06-01")), Optional.empty(), 0, folder));
	}

	private static Double value(Results results, String kpi) {
		return results.getKpis().stream().filter(each -> each.getKpi().equals(kpi)).findFirst().orElseThrow().getValue();
	}

	/** 1999 + 1 cents are 20 EUR; 1500 and 500 ms are 2 s; 12.5 and 7.5% are 0.1 on average; only the first day is one before the second of May: 1. */
	@Test
	void valuesAreReadInTheirUnits() throws Exception {
		Results results = measured("source Till is point-of-sale { customer \"c\" time \"t\" timezone \"Europe/Paris\" } " + EVENT.formatted("ms") + """
				kpi Total { formula sum(Paid.total) unit EUR window 1 year }
				kpi Wait { formula sum(Paid.waited) unit s window 1 year }
				kpi Discount { formula avg(Paid.discount) unit % window 1 year }
				""", "c,t,total,waited,discount,day,sent\na,2026-05-01 10:00:00,1999,1500,12.5,01/05/2026,\nb,2026-05-02 10:00:00,1,500,7.5%,02/05/2026,\n");
		assertEquals(List.of(20.0, 2.0, 0.1), List.of(value(results, "Total"), value(results, "Wait"), value(results, "Discount")));
	}

	/** Of each column the first row has a value, the others have none; those of the times are not used. */
	@Test
	void numbersAndOffsetsThatOthersWouldReadAreNone() throws Exception {
		Results results = measured("""
				source Till is point-of-sale { customer "c" time "t" timezone "Europe/Paris" }
				event Paid from Till { has pieces : integer has price : number has paid : money(EUR) in cents has rebate : percent has off : percent in % has took : duration has waited : duration in ms }
				kpi Pieces { formula sum(Paid.pieces) window 1 year }
				""", "c,t,pieces,price,paid,rebate,off,took,waited\n" + """
				a,2026-05-01 10:00:00+18:00,12.0,1000,1000,10%,10%,1000,1000
				b,2026-05-01 11:00:00-18:00,12.5,1_000,1_000,1_0%,1_0%,1_000,1_000
				c,2026-05-01 12:00:00-1800,1_000,1_0.5,,1_0,1_0,,
				d,2026-05-01 12:00:00+25:00,1,1,1,1,1,1,1
				e,2026-05-01 12:00:00+18:01,1,1,1,1,1,1,1
				f,2026-05-01 12:00:00-19,1,1,1,1,1,1,1
				g,2026-05-01 12:00:00+02:60,1,1,1,1,1,1,1
				h,2026-05-02 12:00:00,,,,,,,
				""");
		assertEquals(12.0, value(results, "Pieces"));
		assertEquals(4, results.getSources().getFirst().getUnparseableTimes());
		assertEquals(List.of("pieces 2", "price 2", "paid 1", "rebate 2", "off 2", "took 1", "waited 1"), results.getSources().getFirst().getRecords().getFirst().getProperties().stream()
				.map(property -> property.getProperty() + " " + property.getUnparseable()).toList());
	}

	/** What is not in the unit, or not in the pattern, is no value: 0.5 EUR of the last row only, and 2 rows with a day that is none. */
	@Test
	void whatIsNotWrittenSoIsNoValue() throws Exception {
		Results results = measured("source Till is point-of-sale { time \"t\" } " + EVENT.formatted("h") + "kpi Total { formula sum(Paid.total) window 1 year }",
				"t,total,waited,discount,day,sent\n2026-05-01 10:00:00,ten,01:00:00,,2026-05-01,\n2026-05-01 11:00:00,,1.5,,31/02/2026,\n2026-05-01 12:00:00,50,,,01/05/2026,\n");
		assertEquals(0.5, value(results, "Total"));
		assertEquals(List.of("total 1", "waited 1", "day 2"), results.getSources().getFirst().getRecords().getFirst().getProperties().stream()
				.map(property -> property.getProperty() + " " + property.getUnparseable()).toList());
	}

	/** 19 May 2026 8:30 in Paris is 6:30 in UTC, which is 1779172200 seconds after the beginning of 1970 (20,592 days of 86,400 s, and 23,400 s). */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"seconds                             | 1779172200",
			"s                                   | 1779172200.25",
			"ms                                  | 1779172200000",
			"us                                  | 1779172200000000",
			"\"dd/MM/yyyy HH:mm\"                | 19/05/2026 08:30",
			"\"d.M.yyyy H'h'mm\"                 | 19.5.2026 8h30",
			"\"yyyyMMdd'T'HHmmssSSS\"            | 20260519T083000000",
			"\"[yyyy] MM$dd (HH:mm:ss,SSSSSS)\"  | [2026] 05$19 (08:30:00,000000)",
			"\"yyyy-MM-dd HH:mmXXX\"             | 2026-05-19 06:30Z",
			"\"yyyy-MM-dd HH:mmXXX\"             | 2026-05-19 12:00+05:30",
			"\"HH 'heures, le' dd-MM-yyyy\"    | 08 heures, le 19-05-2026" })
	void timesAreReadAsTheyAreWritten(String form, String text) throws Exception {
		Results results = measured("source Till is point-of-sale { customer \"c\" time \"t\" in %s timezone \"Europe/Paris\" } event Paid from Till { } ".formatted(form)
				+ "kpi K { formula count(Paid) window 1 year }", "c,t\na,\"" + text + "\"\n");
		String expected = form.contains("heures") ? "2026-05-19T08:00+02:00" : text.endsWith(".25") ? "2026-05-19T08:30:00.250+02:00" : "2026-05-19T08:30+02:00";
		assertEquals(expected, results.getSources().getFirst().getFirst().toString());
	}

	/** Two digits are not four, a month has two digits, nothing may stand behind, there is no thirteenth month, and no year 60000: none has a time. */
	@Test
	void timesThatAreWrittenOtherwiseAreCounted() throws Exception {
		assertEquals(5, measured("source Till is point-of-sale { time \"t\" in \"dd/MM/yyyy\" } event Paid from Till { }",
				"t\n19/05/26\n19/5/2026\n19/05/2026 x\n19/13/2026\n2026-05-19\n").getSources().getFirst().getUnparseableTimes());
		assertEquals(2, measured("source Till is point-of-sale { time \"t\" in s } event Paid from Till { }", "t\n1831000000000\n2026-05-19\n").getSources().getFirst().getUnparseableTimes());
	}

	/** An instant is written like the times of its source, 5 ms after 1970, if it does not say otherwise. */
	@Test
	void anInstantIsWrittenLikeTheTimesOfItsSource() throws Exception {
		Results results = measured("source Till is point-of-sale { time \"t\" in ms } event Paid from Till { has sent : instant has read : instant in \"yyyy\" has seen : instant in \"yyyy-MM-dd\" }",
				"t,sent,read,seen\n1779172200000,5,2026,2026-05-19\n1779172200000,2026-05-19,5,5\n");
		assertEquals(List.of("sent 1", "read 2", "seen 1"), results.getSources().getFirst().getRecords().getFirst().getProperties().stream()
				.map(property -> property.getProperty() + " " + property.getUnparseable()).toList());
	}

	/**
	 * Ids decide: the second row is the first again though it says something else; the third is not though it says the same. The fourth has the id of
	 * another event, the fifth and the sixth have none. The seventh has no time, so that the eighth counts: 6 payments, with the returned one 7 rows.
	 */
	@Test
	void rowsWithTheSameIdCountOnce() throws Exception {
		Results results = measured("source Till is point-of-sale { id \"i\" customer \"c\" time \"t\" name \"n\" } event Paid from Till { } event Returned from Till { } "
				+ "kpi K { formula count(Paid) window 1 year }", """
				i,c,t,n
				1,a,2026-05-01 10:00:00,Paid
				1,b,2026-05-01 11:00:00,Paid
				2,a,2026-05-01 10:00:00,Paid
				1,a,2026-05-01 10:00:00,Returned
				,a,2026-05-01 10:00:00,Paid
				,a,2026-05-01 10:00:00,Paid
				3,a,,Paid
				3,a,2026-05-01 12:00:00,Paid
				""");
		assertEquals(5.0, value(results, "K"));
		SourceQuality till = results.getSources().getFirst();
		assertEquals(List.of(8L, 2L, 2L, 1L), List.of(till.getRows(), till.getDuplicates(), till.getMissingIds(), till.getUnparseableTimes()));
	}

	/** In each file the times go on; the second one begins earlier, which is no mistake. In the third, one row is late: 1. */
	@Test
	void theOrderIsThatOfEachFile() throws Exception {
		assertEquals(1, measured("source Till is point-of-sale { time \"t\" } event Paid from Till { }", "t\n2026-05-03\n2026-05-04\n", "t\n2026-05-01\n2026-05-02\n",
				"t,file\n2026-05-06,x\n2026-05-05,y\n").getSources().getFirst().getOutOfOrder());
	}

	/**
	 * The window of new customers begins on 2 May. Without a limit b alone is new: the first order of a lies before. From 10 May 8:00 on, the order of a at
	 * this moment is his first, and b is new on the 20th: 2. The row at 7:59:59 is not used. The one without time is no early one.
	 */
	@Test
	void rowsBeforeTheFirstMomentAreAsIfTheyWereNotThere() throws Exception {
		String model = "source Till is point-of-sale { customer \"c\" time \"t\" timezone \"Europe/Paris\" } event Paid from Till { } "
				+ "kpi New { formula acquired(Paid) window 30 days } kpi All { formula count(Paid) window 1 year }";
		String rows = "c,t\na,2026-05-01 10:00:00\nb,2026-05-10 07:59:59\na,2026-05-10 08:00:00\nb,2026-05-20 10:00:00\nb,\n";
		Results all = measured(model, rows);
		assertEquals(List.of(1.0, 4.0, 0L), List.of(value(all, "New"), value(all, "All"), all.getSources().getFirst().getEarlierTimes()));
		from = Optional.of(LocalDateTime.parse("2026-05-10T08:00"));
		Results later = measured(model, rows);
		assertEquals(List.of(2.0, 2.0), List.of(value(later, "New"), value(later, "All")));
		SourceQuality till = later.getSources().getFirst();
		assertEquals(List.of(5L, 2L, 1L), List.of(till.getRows(), till.getEarlierTimes(), till.getUnparseableTimes()));
		assertEquals("2026-05-10T08:00+02:00", till.getFirst().toString());
	}

	/** Of the three invitations two lie before; the answer of the second lies after and counts: 1 invitation, 2 answers. The first has both before and is not used. */
	@Test
	void anAnswerCountsThoughItsInvitationIsTooEarly() throws Exception {
		from = Optional.of(LocalDateTime.parse("2026-05-10T00:00"));
		Results results = measured("source Till is survey { customer \"c\" time \"t\" } survey Asked is nps from Till { answer \"a\" invited \"i\" } "
				+ "kpi Invitations { formula count(Asked) window 1 year } kpi I { formula invitations(Asked) window 1 year } kpi R { formula responses(Asked) window 1 year }",
				"c,t,a,i\na,2026-05-02,9,2026-05-01\nb,2026-05-12,9,2026-05-09\nc,2026-05-13,9,2026-05-10\n");
		assertEquals(List.of(1.0, 2.0, 1L), List.of(value(results, "I"), value(results, "R"), results.getSources().getFirst().getEarlierTimes()));
	}

	/** What is known of a customer has no time: the profile counts, and so does the order of the customer from Rennes. */
	@Test
	void profilesAreReadWhole() throws Exception {
		from = Optional.of(LocalDateTime.parse("2026-05-10T00:00"));
		Results results = measured("source Till is crm { customer \"c\" time \"t\" } profile Customer from Till { has town : text }", "c,t,town\na,2026-05-01,Rennes\n");
		assertEquals(List.of(0L, 1L), List.of(results.getSources().getFirst().getEarlierTimes(), results.getSources().getFirst().getRecords().getFirst().getRows()));
	}
}
