// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import journey.cli.input.InputException;
import journey.cli.simulating.BehaviourFile;
import journey.cli.simulating.BehaviourJson;
import journey.cli.simulating.FaultArgument;
import journey.cli.simulating.TruthJson;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.IoFailures;
import journey.generator.output.CopiedFile;
import journey.generator.output.GeneratedFile;
import journey.generator.output.OutputFile;
import journey.generator.output.Slugs;
import journey.measure.engine.TemporaryFolder;
import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Fault;
import journey.measure.simulation.Simulated;
import journey.measure.simulation.SimulatedFile;
import journey.measure.simulation.Simulation;
import journey.measure.simulation.SimulationRequest;
import journey.model.queries.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "simulate", description = "Checks a workspace, lets customers that do not exist walk through its journeys, and writes what its sources would record, and the true values.")
final class SimulateCommand implements Callable<Integer> {

	private static final String OUTPUT = "simulation";
	private static final String TRUTH = "truth.json";

	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Option(names = "--to", paramLabel = "DIR", description = "The folder to write to; made if it is not there.")
	private String to;

	@Option(names = "--customers", paramLabel = "N", defaultValue = "1000", description = "How many customers there are; default: ${DEFAULT-VALUE}.")
	private int customers;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another number gives other customers, the same one the same; default: ${DEFAULT-VALUE}.")
	private long seed;

	@Option(names = "--from", paramLabel = "DAY", converter = DayConverter.class, defaultValue = "2026-01-01", description = "The first day; default: ${DEFAULT-VALUE}.")
	private LocalDate from;

	@Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "How many days; default: ${DEFAULT-VALUE}.")
	private int days;

	@Option(names = "--behaviour", paramLabel = "FILE", description = "How customers behave, as --print-behaviour writes it; what the file does not say is as usual.")
	private String behaviour;

	@Option(names = "--print-behaviour", description = "Print how customers behave and simulate nothing.")
	private boolean printBehaviour;

	@Option(names = "--fault", paramLabel = "FAULT", arity = "1",
			description = "What goes wrong for some days, such as \"payment outage 2026-05-19..2026-06-07\". Can be given several times.")
	private List<String> faults = List.of();

	SimulateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		checkNumbers();
		CheckedWorkspace workspace = CheckedWorkspace.check(console, options);
		if (!printBehaviour) {
			workspace.print();
		}
		if (workspace.exitCode() != ExitCode.FINE) {
			workspace.complain("output.nothing");
			return workspace.exitCode();
		}
		if (!Simulation.isPossible(workspace.index())) {
			workspace.complain("simulate.untracked");
			return ExitCode.FINDINGS;
		}
		try {
			Behaviour chosen = behaviour(workspace);
			if (printBehaviour) {
				console.out().print(BehaviourJson.text(chosen));
				return ExitCode.FINE;
			}
			List<Fault> injected = new ArrayList<>();
			for (String fault : faults) {
				injected.add(FaultArgument.parse(fault, workspace.index()));
			}
			return simulate(workspace, chosen, injected);
		} catch (InputException e) {
			return workspace.refuse(e);
		} catch (IOException failure) {
			workspace.complain("simulate.failed", IoFailures.reason(failure, workspace.locale()));
			return ExitCode.INPUT_OUTPUT;
		}
	}

	private void checkNumbers() {
		if (!printBehaviour && to == null) {
			throw new ParameterException(spec.commandLine(), "Missing required option: '--to=DIR'");
		}
		checkRange("--customers", customers, SimulationRequest.MOST_CUSTOMERS);
		checkRange("--days", days, SimulationRequest.MOST_DAYS);
	}

	private void checkRange(String option, int number, int most) {
		if (number < 1 || number > most) {
			throw new ParameterException(spec.commandLine(), "Invalid value for option '%s': %d is not between 1 and %d".formatted(option, number, most));
		}
	}

	private Behaviour behaviour(CheckedWorkspace workspace) throws InputException {
		if (behaviour == null) {
			return Behaviour.usual(workspace.index());
		}
		try {
			return BehaviourFile.read(console.folder().resolve(behaviour), behaviour, workspace.index());
		} catch (IOException failure) {
			throw new InputException(false, "behaviour.unreadable", behaviour, IoFailures.reason(failure, workspace.locale()));
		} catch (InvalidPathException notAPath) {
			throw new InputException(false, "behaviour.unreadable", behaviour, notAPath.getReason());
		}
	}

	private int simulate(CheckedWorkspace workspace, Behaviour chosen, List<Fault> injected) throws IOException {
		try (TemporaryFolder temporary = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")).toRealPath())) {
			SimulationRequest request = new SimulationRequest(customers, seed, from, days, chosen, injected, temporary.path());
			Simulated simulated = Simulation.run(workspace.index(), request);
			List<OutputFile> files = new ArrayList<>();
			List<String> arguments = new ArrayList<>();
			Slugs slugs = new Slugs();
			for (SimulatedFile file : simulated.files()) {
				if (file.rows() > 0) {
					String name = slugs.of(file.of(), Names.name(file.of())) + ".csv";
					files.add(new CopiedFile(name, file.file()));
					arguments.add("--data " + Names.qualified(file.of()) + "=" + argument(name));
				}
			}
			files.add(new GeneratedFile(TRUTH, TruthJson.text(request, simulated)));
			int written = Outputs.save(console, workspace, to, Map.of(OUTPUT, files));
			if (written == ExitCode.FINE) {
				console.out().print(String.join(" ", arguments) + " --until " + from.plusDays(days) + "\n");
			}
			return written;
		}
	}

	/** As a shell reads it. */
	private String argument(String file) {
		String path = PlainText.of(to.endsWith("/") ? to + file : to + "/" + file);
		return path.matches("[\\p{L}\\p{N}._/:-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
	}
}
