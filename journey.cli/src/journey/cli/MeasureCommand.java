// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import journey.cli.input.InputException;
import journey.cli.input.KnownNames;
import journey.cli.measuring.DataArgument;
import journey.cli.measuring.ExplanationText;
import journey.cli.measuring.MeasuredText;
import journey.cli.terminal.PlainText;
import journey.generator.results.ResultsFiles;
import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.engine.EngineMissingException;
import journey.measure.evaluation.KpiExplanation;
import journey.model.journey.Kpi;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "measure", description = "Checks a workspace, reads the data of its sources and computes its KPIs and the funnels of its journeys.")
final class MeasureCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Purpose purpose;

	/** Either measure, or say how. */
	private static final class Purpose {

		@Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to write to; made if it is not there.")
		private String to;

		@Option(names = "--explain", paramLabel = "KPI", required = true,
				description = "Writes nothing, and prints how this KPI is measured with the data: the plan, and the statements in SQL.")
		private String explain;
	}

	@Option(names = "--data", paramLabel = "NAME=FILE", required = true, arity = "1",
			description = "The data of a source, or of one of its events, facts, surveys or profiles: CSV, NDJSON or Parquet. FILE may have * and ? in its name. Can be given several times.")
	private List<String> data;

	@Option(names = "--from", paramLabel = "TIME", converter = MomentConverter.class,
			description = "The first moment that counts, a day or a day and a time such as 2027-01-31T08:30, in the time zone of each source: rows before it are as if they were not in the data; only profiles are read whole.")
	private LocalDateTime from;

	@Option(names = "--until", paramLabel = "DAY", converter = DayConverter.class,
			description = "The windows end at the beginning of this day; default: with the last whole period that the data cover.")
	private LocalDate until;

	@Option(names = "--today", paramLabel = "DAY", converter = DayConverter.class, description = "What is later than this day is counted as a mistake in the data.")
	private LocalDate today;

	@Option(names = "--periods", paramLabel = "N", defaultValue = "12", description = "How many earlier values of each KPI are computed at most; default: ${DEFAULT-VALUE}.")
	private int periods;

	MeasureCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		CheckedWorkspace workspace = CheckedWorkspace.check(console, options);
		workspace.print();
		if (workspace.exitCode() != ExitCode.FINE) {
			workspace.complain("output.nothing");
			return workspace.exitCode();
		}
		try {
			return measure(workspace);
		} catch (InputException e) {
			return workspace.refuse(e);
		} catch (EngineMissingException e) {
			workspace.complain("measure.engine");
			return ExitCode.INPUT_OUTPUT;
		} catch (SQLException | IOException e) {
			workspace.complain("measure.failed", PlainText.of(String.valueOf(e.getMessage())));
			return ExitCode.INPUT_OUTPUT;
		}
	}

	private int measure(CheckedWorkspace workspace) throws InputException, EngineMissingException, IOException, SQLException {
		if (from != null && until != null && !from.isBefore(until.atStartOfDay())) {
			throw new InputException(true, "measure.from", from, until);
		}
		if (periods < 0) {
			throw new InputException(true, "measure.periods", periods);
		}
		List<Feed> feeds = new ArrayList<>();
		for (String argument : data) {
			feeds.addAll(DataArgument.parse(argument).feeds(workspace.index(), console.folder()));
		}
		Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
		MeasureRequest request = new MeasureRequest(feeds, Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(today), periods, temporary);
		return purpose.to == null ? explain(workspace, request) : measure(workspace, request);
	}

	private int explain(CheckedWorkspace workspace, MeasureRequest request) throws InputException, EngineMissingException, IOException, SQLException {
		KnownNames.Meaning<Kpi> meaning = new KnownNames<>(workspace.index().elements(Kpi.class)).of(purpose.explain);
		Optional<Kpi> meant = meaning.only(true);
		if (meant.isEmpty()) {
			String name = PlainText.of(purpose.explain);
			meaning.nearest().ifPresentOrElse(near -> workspace.complain("kpi.meant", name, near), () -> workspace.complain("kpi.unknown", name));
			return ExitCode.WRONG_USAGE;
		}
		KpiExplanation explanation = Measurement.explain(workspace.index(), request, meant.get());
		new ExplanationText(workspace.locale()).lines(meant.get(), explanation).forEach(line -> console.out().println(line));
		return explanation.obstacle() == null ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private int measure(CheckedWorkspace workspace, MeasureRequest request) throws EngineMissingException, IOException, SQLException {
		Results results = Measurement.measure(workspace.index(), request);
		MeasuredText text = new MeasuredText(workspace.locale());
		(options.quiet ? text.failures(results) : text.lines(results)).forEach(line -> console.err().println(line));
		int written = write(workspace, results);
		boolean unread = results.getSources().stream().anyMatch(source -> source.getObstacle() == Obstacle.UNREADABLE);
		return written == ExitCode.FINE && unread ? ExitCode.INPUT_OUTPUT : written;
	}

	private int write(CheckedWorkspace workspace, Results results) {
		return Outputs.save(console, workspace, purpose.to, Map.of(ResultsFiles.OUTPUT, ResultsFiles.of(results)));
	}
}
