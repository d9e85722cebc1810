// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.generator.results.ResultsJson;
import journey.model.results.Results;
import journey.tests.support.CliRun;

/** What is simulated is written as the text says, and is read back so. */
class WrittenDataTest {

	private static final String MODEL = """
			source Web is analytics {
				id "i" customer "user" time "at" in %s timezone "Europe/Paris" name "event"
			}
			event Seen from Web {
				has price : money(EUR) in cents required
				has waited : duration in min required
				has share : percent in %% required
				has day : date in "d.M.yyyy" required
				has sent : instant required
			}
			persona P { }
			journey J for P { stage S { touchpoint T { tracked by Seen } } }
			kpi All { formula count(Seen) window 5 years }
			kpi Price { formula sum(Seen.price) window 5 years }
			""";

	@TempDir
	private Path folder;

	private List<String> simulated(String form) throws Exception {
		Files.writeString(folder.resolve("m.journey"), MODEL.formatted(form));
		CliRun.run(folder, "simulate", "--customers", "50", "--fault", "Web duplicates 50% 2026-01-01..2026-12-31", "--to", "data").exits(0);
		return Files.readAllLines(folder.resolve("data/web.csv"));
	}

	@Test
	void rowsAreWrittenAsTheTextSays() throws Exception {
		List<String> lines = simulated("\"dd/MM/yyyy HH:mm:ss XXX\"");
		assertEquals("i,user,at,event,price,waited,share,day,sent", lines.getFirst());
		String time = "\"[0-9]{2}/[0-9]{2}/2026 [0-9]{2}:[0-9]{2}:[0-9]{2} \\+0[12]:00\"";
		String row = "[0-9]+,c[0-9]+," + time + ",Seen,[0-9]+,[0-9.]+,[0-9]{1,2}(\\.[0-9]+)?,[0-9]{1,2}\\.[0-9]{1,2}\\.2026," + time;
		lines.stream().skip(1).forEach(line -> assertTrue(line.matches(row), line));
	}

	/** Half of the rows are there twice, with the same id: as many as the ids there are count. */
	@Test
	void whatIsWrittenIsRead() throws Exception {
		for (String form : List.of("ms", "us", "seconds", "\"dd/MM/yyyy HH:mm\"", "\"yyyyMMdd'T'HHmmssSSSXXX\"")) {
			List<String> lines = simulated(form);
			long ids = lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).distinct().count();
			CliRun.run(folder, "measure", "--data", "Web=data/web.csv", "--to", "out").exits(0);
			Results results = ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
			assertEquals(lines.size() - 1 - ids, results.getSources().getFirst().getDuplicates(), form);
			assertEquals(0, results.getSources().getFirst().getUnparseableTimes(), form);
			assertEquals(List.of(), results.getSources().getFirst().getRecords().getFirst().getProperties(), form);
		}
	}
}
