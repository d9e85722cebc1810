// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", description = "Checks a workspace and writes what teams work with: collection spec, event schemas, tracking plan and checklist for data, interview guide, marketing plan and stories for people.")
final class GenerateCommand implements Callable<Integer> {

	/** What can be chosen. */
	enum Output {

		COLLECTION_SPEC(Outputs.Kind.COLLECTION_SPEC), EVENT_SCHEMAS(Outputs.Kind.EVENT_SCHEMAS), TRACKING_PLAN(Outputs.Kind.TRACKING_PLAN),
		IMPLEMENTATION(Outputs.Kind.IMPLEMENTATION), INTERVIEW_GUIDE(Outputs.Kind.INTERVIEW_GUIDE), MARKETING_PLAN(Outputs.Kind.MARKETING_PLAN),
		NARRATIVES(Outputs.Kind.NARRATIVES);

		private final Outputs.Kind kind;

		Output(Outputs.Kind kind) {
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
