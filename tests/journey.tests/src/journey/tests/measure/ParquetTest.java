// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.results.ResultsJson;
import journey.measure.engine.Engine;
import journey.measure.engine.EngineMissingException;
import journey.measure.engine.Sql;
import journey.measure.engine.TemporaryFolder;
import journey.model.results.Results;

/** Columns of types give what the same values give as texts. */
class ParquetTest {

	private static final String MODEL = """
			source Web is analytics { customer "u" session "v" time "moment" timezone "Europe/Paris" name "name" }
			event E from Web as "e" {
				has n : number has i : integer has m : money(EUR) has p : percent has b : boolean has d : date has s : instant has t : duration
				has o : one of "x", "y" has l : list of text
			}
			kpi Numbers { formula sum(E.n) unit x better higher window 7 days every day }
			kpi Integers { formula sum(E.i) unit x better higher window 7 days every day }
			kpi Prices { formula sum(E.m) unit EUR better higher window 7 days every day }
			kpi Percents { formula avg(E.p) unit % better higher window 7 days every day }
			kpi Truths { formula count(E where b) unit records better higher window 7 days every day }
			kpi Lengths { formula sum(E.t) unit hours better higher window 7 days every day }
			kpi Words { formula count(E where o = "x") unit records better higher window 7 days every day }
			kpi People { formula customers(E) unit customers better higher window 7 days every day }
			kpi Visits { formula sessions(E) unit sessions better higher window 7 days every day }
			""";
	private static final String COLUMNS = "u,v,moment,name,n,i,m,p,b,d,s,t,o,l";
	private static final List<String> TYPES = List.of("INTEGER", "UUID", "TIMESTAMPTZ", "VARCHAR", "DOUBLE", "BIGINT", "DECIMAL(18, 2)", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP", "TIME",
			"VARCHAR", "INTEGER[]");
	/** The first is the first of May in Paris, and the last of April in UTC; the last one only ends the windows. */
	private static final List<String> ROWS = List.of(
			"1;11111111-1111-1111-1111-111111111111;2026-04-30 22:30:00+00;e;0.1;9007199254740993;10.05;0.035;true;2026-05-01;2026-05-01 10:00:00;01:30:00;x;[1, 2]",
			"2;11111111-1111-1111-1111-111111111112;2026-05-02 08:00:00.123456+00;e;0.2;-1;0.10;1e-05;false;2026-05-02;2026-05-02 10:00:00;00:00:30;y;[]",
			"2;;2026-05-02 10:00:00+00;e;;;;;;;;;;",
			";11111111-1111-1111-1111-111111111112;;e;1;1;1;1;true;2026-05-02;;;x;",
			"3;11111111-1111-1111-1111-111111111113;2026-05-03 22:00:00+00;e;5;5;5;5;true;2026-05-02;;;x;");

	@TempDir
	private Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		Files.writeString(folder.resolve("m.journey"), MODEL);
		Files.writeString(folder.resolve("rows.csv"), COLUMNS + "\n" + rows(cell -> '"' + cell + '"', ","));
		Files.writeString(folder.resolve("rows.ndjson"), ROWS.stream().map(ParquetTest::object).collect(Collectors.joining("\n")));
	}

	/** 0.1 + 0.2 is 0.3; 2^53 + 1 - 1 is not rounded on the way; 10.05 + 0.10; (0.035 + 0.00001) / 2; 1 h 30 min 30 s. */
	@Test
	void theValuesAreThoseOfTheTypes() throws Exception {
		writeParquet(TYPES);
		assertEquals(List.of(0.3, 9007199254740992.0, 10.15, 0.017505, 1.0, 1 + 30.5 / 60, 1.0, 2.0, 2.0), measured("rows.parquet").getKpis().stream().map(kpi -> kpi.getValue()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows.csv", "rows.ndjson" })
	void textsGiveTheSame(String file) throws Exception {
		writeParquet(TYPES);
		assertEquals(ResultsJson.text(measured("rows.parquet")), ResultsJson.text(measured(file)));
	}

	/** Times without zone are those of the source. */
	@ParameterizedTest
	@CsvSource({ "TIMESTAMP", "TIMESTAMP_MS", "TIMESTAMP_NS" })
	void timesWithoutZoneAreInThatOfTheSource(String type) throws Exception {
		String at = "CAST(timezone('Europe/Paris', CAST(CAST(nullif(moment, '') AS TIMESTAMPTZ) AS TIMESTAMPTZ)) AS %s)".formatted(type);
		writeParquet(TYPES);
		Results expected = measured("rows.parquet");
		writeParquet(at, TYPES);
		Results found = measured("rows.parquet");
		assertEquals(expected.getKpis().stream().map(kpi -> kpi.getKpi() + " " + kpi.getValue() + " " + kpi.getUntil()).toList(),
				found.getKpis().stream().map(kpi -> kpi.getKpi() + " " + kpi.getValue() + " " + kpi.getUntil()).toList());
		assertEquals(expected.getSources().getFirst().getUnparseableTimes(), found.getSources().getFirst().getUnparseableTimes());
	}

	/** Types that nobody expects there. */
	@ParameterizedTest
	@CsvSource({ "VARCHAR", "BLOB", "INTEGER[]", "BOOLEAN", "DATE" })
	void aColumnOfAnotherTypeHasNoValuesOfThisOne(String type) throws Exception {
		String[] names = COLUMNS.split(",");
		String columns = List.of(names).stream().map(name -> name.equals("n") ? "TRY_CAST(NULL AS " + type + ") AS n" : name).collect(Collectors.joining(", "));
		writeParquet(TYPES, columns);
		assertEquals(0.0, measured("rows.parquet").getKpis().getFirst().getValue());
	}

	private Results measured(String file) throws IOException {
		run(folder, "measure", "m.journey", "--quiet", "--data", "Web=" + file, "--to", "out").exits(0);
		return ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
	}

	private void writeParquet(List<String> types) throws IOException, SQLException, EngineMissingException {
		writeParquet(types, "*");
	}

	private void writeParquet(List<String> types, String columns) throws IOException, SQLException, EngineMissingException {
		write("SELECT " + columns + " FROM (SELECT " + typed(types) + " FROM (" + texts() + "))");
	}

	private void writeParquet(String at, List<String> types) throws IOException, SQLException, EngineMissingException {
		write("SELECT " + typed(types).replaceFirst("CAST\\(nullif\\(moment, ''\\) AS TIMESTAMPTZ\\)", at) + " FROM (" + texts() + ")");
	}

	/** The engine writes into its own folder only. */
	private void write(String select) throws IOException, SQLException, EngineMissingException {
		Files.deleteIfExists(folder.resolve("rows.parquet"));
		try (TemporaryFolder temporary = TemporaryFolder.in(folder.toRealPath()); Engine engine = Engine.open(temporary, List.of())) {
			Path written = temporary.path().resolve("rows.parquet");
			engine.execute("COPY (" + select + ") TO " + Sql.text(written.toString()) + " (FORMAT parquet)");
			Files.move(written, folder.resolve("rows.parquet"));
		}
	}

	private static String typed(List<String> types) {
		String[] names = COLUMNS.split(",");
		StringBuilder typed = new StringBuilder();
		for (int i = 0; i < names.length; i++) {
			typed.append(i == 0 ? "" : ", ").append("CAST(nullif(").append(names[i]).append(", '') AS ").append(types.get(i)).append(") AS ").append(names[i]);
		}
		return typed.toString();
	}

	private static String texts() {
		return "VALUES " + ROWS.stream().map(row -> List.of(row.split(";", -1)).stream().map(Sql::text).collect(Collectors.joining(", ", "(", ")"))).collect(Collectors.joining(", "))
				+ ") t(" + COLUMNS + ") WHERE (true";
	}

	private static String rows(Function<String, String> cell, String separator) {
		return ROWS.stream().map(row -> List.of(row.split(";", -1)).stream().map(cell).collect(Collectors.joining(separator)) + "\n").collect(Collectors.joining());
	}

	/** Numbers, truths and lists are what they are in JSON; the rest is texts. */
	private static String object(String row) {
		String[] names = COLUMNS.split(",");
		String[] cells = row.split(";", -1);
		StringBuilder object = new StringBuilder();
		for (int i = 0; i < names.length; i++) {
			String cell = cells[i].isEmpty() ? "null" : cells[i].matches("-?[0-9.]+(e-[0-9]+)?|true|false|\\[.*]") ? cells[i] : '"' + cells[i] + '"';
			object.append(i == 0 ? "{" : ",").append('"').append(names[i]).append("\":").append(cell);
		}
		return object + "}";
	}
}
