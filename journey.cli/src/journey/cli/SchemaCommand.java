// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import journey.cli.findings.FindingsSchema;
import journey.cli.kpis.TemplatesJson;
import journey.cli.simulating.TruthSchema;
import journey.generator.results.ResultsSchema;
import journey.generator.spec.CollectionSpec;
import journey.sirius.json.DiagramJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Prints the JSON Schema of an output. Without a name it lists those that there are.")
final class SchemaCommand implements Callable<Integer> {

	/** The outputs that have a schema. */
	enum Schema {

		COLLECTION_SPEC(CollectionSpec::schema), DIAGRAM(DiagramJson::schema), FINDINGS(FindingsSchema::text), KPIS(TemplatesJson::schema), RESULTS(ResultsSchema::text),
		TRUTH(TruthSchema::text);

		private final Supplier<String> text;

		Schema(Supplier<String> text) {
			this.text = text;
		}

		static final class Words extends EnumWords<Schema> {

			Words() {
				super(Schema.class);
			}
		}
	}

	@Mixin
	private HelpOption help;

	private final Console console;

	@Parameters(paramLabel = "NAME", arity = "0..1", converter = Schema.Words.class, completionCandidates = Schema.Words.class,
			description = "One of: ${COMPLETION-CANDIDATES}; default: list the names.")
	private Schema schema;

	SchemaCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (schema == null) {
			for (Schema known : Schema.values()) {
				console.out().print(EnumWords.word(known) + "\n");
			}
		} else {
			console.out().print(schema.text.get());
		}
		return ExitCode.FINE;
	}
}
