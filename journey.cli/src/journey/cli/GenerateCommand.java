// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import journey.generator.workspace.OutputKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", description = "Checks a workspace and writes what teams work with: collection spec, event schemas, tracking plan and checklist for data, interview guide, marketing plan and stories for people.")
final class GenerateCommand implements Callable<Integer> {

	/** What can be chosen. */
	enum Output {

		COLLECTION_SPEC(OutputKind.COLLECTION_SPEC), EVENT_SCHEMAS(OutputKind.EVENT_SCHEMAS), TRACKING_PLAN(OutputKind.TRACKING_PLAN),
		IMPLEMENTATION(OutputKind.IMPLEMENTATION), INTERVIEW_GUIDE(OutputKind.INTERVIEW_GUIDE), MARKETING_PLAN(OutputKind.MARKETING_PLAN),
		NARRATIVES(OutputKind.NARRATIVES);

		private final OutputKind kind;

		Output(OutputKind kind) {
			this.kind = kind;
		}

		static final class Words extends EnumWords<Output> {

			Words() {
				super(Output.class);
			}
		}
	}

	@Mixin
	private HelpOption help;

	private final Console console;

	@Mixin
	private CheckOptions options;

	@Mixin
	private OutputOptions output;

	@Option(names = "--only", paramLabel = "OUTPUT", split = ",", converter = Output.Words.class, completionCandidates = Output.Words.class,
			description = "Write only these outputs: ${COMPLETION-CANDIDATES}; default: all of them.")
	private List<Output> only = List.of(Output.values());

	GenerateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		return Outputs.write(console, options, output.to, only.stream().distinct().map(chosen -> chosen.kind).toList(), new ReportOptions(), List.of());
	}
}
