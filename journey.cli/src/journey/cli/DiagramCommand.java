// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import journey.cli.diagrams.DiagramChoice;
import journey.cli.diagrams.DiagramFiles;
import journey.cli.diagrams.DiagramFormat;
import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.SourceFile;
import journey.generator.report.ReportNumbers;
import journey.model.journey.Journey;
import journey.model.results.Results;
import journey.sirius.JourneyDiagrams;
import journey.sirius.layout.LayoutFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "diagram", description = "Checks a workspace and draws its journeys: a map and a tree of KPIs for each. What can be drawn is drawn, whatever the findings.")
final class DiagramCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Mixin
	private OutputOptions output;

	@Option(names = "--name", paramLabel = "NAME", description = "Draw only diagrams of this name, such as \"Journey map\" or \"KPI tree\". Repeatable; default: all of them.")
	private List<String> names = List.of();

	@Option(names = "--layer", paramLabel = "LAYER", description = "Switch on a layer: Emotions, \"Key moments\", \"Pains and opportunities\", KPIs, Flow, Issues, or all. Repeatable; default: none of them.")
	private List<String> layers = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "SVG", description = "Formats of the diagrams: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private List<DiagramFormat> formats;

	@Option(names = "--results", paramLabel = "FILE", description = "The results.json that journey measure has written; KPIs and stages then show what was measured.")
	private String results;

	DiagramCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		JourneyDiagrams diagrams = JourneyDiagrams.load();
		CheckedWorkspace workspace = CheckedWorkspace.check(console, options);
		DiagramChoice choice;
		try {
			choice = DiagramChoice.of(diagrams, names, layers);
		} catch (InputException unknown) {
			return workspace.refuse(unknown);
		}
		workspace.print();
		if (workspace.index().elements(Journey.class).isEmpty()) {
			workspace.complain("output.noJourney");
			return workspace.hasUnreadableFiles() ? ExitCode.INPUT_OUTPUT : ExitCode.FINDINGS;
		}
		Optional<ReportNumbers> numbers = new MeasuredInput(console, workspace).read(Optional.ofNullable(results), Optional.empty());
		if (numbers.isEmpty()) {
			return ExitCode.INPUT_OUTPUT;
		}
		numbers.get().results().ifPresent(measured -> add(measured, workspace));
		return draw(workspace, diagrams, choice);
	}

	/** Puts results where the diagrams look for them. */
	private static void add(Results measured, CheckedWorkspace workspace) {
		Resource resource = new ResourceImpl(URI.createURI("results:/results.json"));
		resource.getContents().add(measured);
		workspace.index().elements(Journey.class).get(0).eResource().getResourceSet().getResources().add(resource);
	}

	private int draw(CheckedWorkspace workspace, JourneyDiagrams diagrams, DiagramChoice choice) {
		Map<Resource, String> names = workspace.files().stream().collect(Collectors.toMap(SourceFile::resource, SourceFile::name));
		LayoutFiles layouts = new LayoutFiles(console.folder(), names, workspace.locale(),
				(file, reason) -> workspace.complain("diagram.layout", PlainText.ofFile(file), PlainText.of(reason)));
		DiagramFiles files = new DiagramFiles(diagrams, choice, layouts::of, workspace.locale());
		workspace.index().elements(Journey.class).forEach(journey -> files.draw(journey, formats));
		files.failures().forEach(failure -> workspace.complain(failure.key(), failure.arguments().stream().map(PlainText::of).toArray()));
		int saved = Outputs.save(console, workspace, output.to, Map.of("diagrams", files.files()));
		if (saved != ExitCode.FINE) {
			return saved;
		}
		return files.failures().isEmpty() ? workspace.exitCode() : Math.max(ExitCode.FINDINGS, workspace.exitCode());
	}
}
