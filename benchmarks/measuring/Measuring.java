// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.WorkspaceLoader;
import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.KpiResult;
import journey.model.results.Results;

/**
 * How long it takes to measure the KPIs of shop.journey, beside the same questions written by hand in the SQL of DuckDB. Called by
 * benchmarks/run, with the libraries of the distribution on the class path.
 *
 * <p>Arguments: the folder of this file, a folder with the data (events-N.csv), and the numbers N of events, from small to large.
 */
final class Measuring {

	private static final double AIM_BY_HAND = 1.3;
	private static final double AIM_OF_TWENTY = 4;
	private static final double AIM_OF_GROWTH = 1.2;
	private static final double AIM_OF_MEMORY = 4;
	/** Times are rounded to microseconds by neither, but rows with equal times may be read in another order. */
	private static final double TOLERANCE = 1e-3;

	private final Path questions;
	private final Path data;
	private final Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Measuring(Path questions, Path data) {
		this.questions = questions;
		this.data = data;
	}

	private record Timed<T>(double seconds, T result) {
	}

	/** Something that is measured. */
	@FunctionalInterface
	private interface Work<T> {

		T run() throws Exception;
	}

	public static void main(String[] arguments) throws Exception {
		Locale.setDefault(Locale.ROOT);
		Measuring measuring = new Measuring(Path.of(arguments[0]), Path.of(arguments[1]));
		for (String events : List.of(arguments).subList(2, arguments.length)) {
			measuring.writeParquet(events);
		}
		String kpis = Files.readString(measuring.questions.resolve("shop.journey"));
		measuring.measure(kpis, measuring.file(arguments[2], "parquet")); // until the virtual machine has compiled what is used
		System.out.println("   events  format     journey   by hand  ratio (aim " + AIM_BY_HAND + ")  one KPI  ratio (aim " + AIM_OF_TWENTY + ")  ns each");
		Map<String, Double> before = new LinkedHashMap<>();
		for (String events : List.of(arguments).subList(2, arguments.length)) {
			for (String format : List.of("parquet", "csv")) {
				double each = measuring.line(kpis, events, format);
				Optional.ofNullable(before.put(format, each)).ifPresent(smaller -> System.out.printf("%43s cost of an event: %.2f times that of the size before, aim %.1f%n", "",
						each / smaller, AIM_OF_GROWTH));
			}
		}
		System.out.printf("Peak of memory of this program: %.1f GB, aim %.0f%n", peakOfMemory(), AIM_OF_MEMORY);
	}

	/** The same events with the types of their columns. */
	private void writeParquet(String events) throws SQLException {
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties()); Statement statement = connection.createStatement()) {
			statement.execute("SET memory_limit = '2500MB'");
			statement.execute("SET temp_directory = '" + data.resolve("spilled") + "'");
			statement.execute("COPY (FROM '" + file(events, "csv") + "') TO '" + file(events, "parquet") + "' (FORMAT parquet)");
		}
	}

	private double line(String kpis, String events, String format) throws Exception {
		Path file = file(events, format);
		Timed<Results> ours = time(() -> measure(kpis, file));
		Results results = ours.result();
		KpiResult first = results.getKpis().getFirst();
		Timed<Map<String, Double>> byHand = time(() -> byHand(file, first));
		Timed<Results> one = time(() -> measure(kpis.replaceAll("(?m)^kpi (?!Views )\\w+ .*$", ""), file));
		compare(results, byHand.result());
		long rows = results.getSources().getFirst().getRows();
		double each = ours.seconds() / rows * 1e9;
		System.out.printf("%9d  %-8s %7.1f s %7.1f s %7.2f %17.1f s %7.2f %16.0f%n", rows, format, ours.seconds(), byHand.seconds(), ours.seconds() / byHand.seconds(),
				one.seconds(), ours.seconds() / one.seconds(), each);
		if (format.equals("csv")) {
			pandas(file, first, ours.seconds());
		}
		return each;
	}

	/** The funnel alone, with the reading of the file. */
	private void pandas(Path file, KpiResult funnel, double seconds) throws IOException, InterruptedException {
		Process python = new ProcessBuilder(python(), questions.resolve("funnel.py").toString(), file.toString(), funnel.getFrom().toLocalDateTime().toString(),
				funnel.getUntil().toLocalDateTime().toString()).redirectErrorStream(true).start();
		String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		String[] answer = said.split(" ");
		if (python.waitFor() != 0) {
			// killed without a word: too little memory
			System.out.println("           pandas: not run. " + said.substring(said.lastIndexOf('\n') + 1));
		} else {
			System.out.printf("           pandas: the funnel alone %s s (share %s, here %.6f), %.1f times all KPIs here%n", answer[1], answer[0], funnel.getValue(),
					Double.parseDouble(answer[1]) / seconds);
		}
	}

	/** Packages of Debian are those of its own Python, before which another one may stand on the path. */
	private static String python() {
		Path ofSystem = Path.of("/usr/bin/python3");
		return Files.isExecutable(ofSystem) ? ofSystem.toString() : "python3";
	}

	private Path file(String events, String format) {
		return data.resolve("events-" + events + "." + format);
	}

	private static <T> Timed<T> time(Work<T> work) throws Exception {
		long start = System.nanoTime();
		T result = work.run();
		return new Timed<>((System.nanoTime() - start) / 1e9, result);
	}

	/** As the command does, but for the start of the virtual machine. */
	private Results measure(String kpis, Path file) throws Exception {
		Path folder = Files.createTempDirectory("journey-measuring");
		Path text = Files.writeString(folder.resolve("shop.journey"), kpis);
		try {
			WorkspaceIndex index = language.getInstance(WorkspaceLoader.class).load(folder, List.of(".")).index();
			Source source = index.elements(Source.class).getFirst();
			Feed feed = new Feed(source, Optional.empty(), FileFormat.of(file).orElseThrow(), List.of(file));
			return Measurement.measure(index, new MeasureRequest(List.of(feed), Optional.empty(), Optional.empty(), Optional.empty(), 0, folder));
		} finally {
			Files.delete(text);
			Files.delete(folder);
		}
	}

	/** The answers of by-hand.sql, by the names in its comments. */
	private Map<String, Double> byHand(Path file, KpiResult window) throws IOException, SQLException {
		String sql = Files.readString(questions.resolve("by-hand.sql"))
				.replace("FROM EVENTS", "FROM '" + file + "'")
				.replaceAll("(>=|<|<=) FROM\\b", "$1 TIMESTAMP '" + window.getFrom().toLocalDateTime() + "'")
				.replaceAll("\\bUNTIL\\b", "TIMESTAMP '" + window.getUntil().toLocalDateTime() + "'");
		Map<String, Double> answers = new LinkedHashMap<>();
		Path folder = Files.createTempDirectory("journey-by-hand");
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + folder.resolve("tables.duckdb"), new Properties()); Statement statement = connection.createStatement()) {
			statement.execute("SET memory_limit = '2500MB'");
			statement.execute("SET temp_directory = '" + folder.resolve("spilled") + "'");
			for (String question : sql.split("(?m)^(?=-- \\w+$)")) {
				if (question.startsWith("-- read")) {
					statement.execute(question);
				} else if (question.contains("SELECT")) {
					try (ResultSet row = statement.executeQuery(question)) {
						row.next();
						answers.put(question.lines().findFirst().orElseThrow().substring("-- ".length()), row.getDouble(1));
					}
				}
			}
		} finally {
			remove(folder);
		}
		return answers;
	}

	private static void remove(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** Both must have answered the same questions. */
	private static void compare(Results results, Map<String, Double> byHand) {
		for (KpiResult kpi : results.getKpis()) {
			double other = byHand.get(kpi.getKpi());
			if (!(Math.abs(kpi.getValue() - other) <= TOLERANCE * Math.abs(other))) {
				throw new IllegalStateException(kpi.getKpi() + ": " + kpi.getValue() + ", by hand " + other);
			}
		}
		long reached = results.getFunnels().getFirst().getStages().stream().mapToLong(stage -> stage.getReached()).sum();
		if (reached != byHand.get("Stages")) {
			throw new IllegalStateException("Stages: " + reached + ", by hand " + byHand.get("Stages"));
		}
	}

	/** Of the whole process, in GB; the engine's own memory is not that of Java. */
	private static double peakOfMemory() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.isReadable(status)) {
			return Double.NaN;
		}
		return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).findFirst().orElse(Double.NaN) / 1e6;
	}
}
