// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import journey.cli.kpis.KnownTemplates;
import journey.cli.kpis.LibraryCheck;
import journey.cli.kpis.TemplateExample;
import journey.cli.kpis.TemplatePage;
import journey.cli.kpis.TemplateTable;
import journey.cli.kpis.TemplateWords;
import journey.cli.kpis.TemplatesJson;
import journey.cli.terminal.PlainText;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.library.ListedTemplate;
import journey.dsl.library.StandardLibrary;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.WorkspaceLoader;
import journey.model.journey.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "kpis", description = "Explains a KPI template: definition, formula, parameters and an example. Without a name it lists all.")
final class KpisCommand implements Callable<Integer> {

	/** How the templates are written. */
	enum Format {
		TEXT, JSON
	}

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	private final Console console;

	@Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of a template, or a code such as K09; default: list all templates.")
	private String name;

	@Option(names = "--in", paramLabel = "PATH", description = "Files and folders of a workspace whose templates count too; default: the library only.")
	private List<String> paths;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
			description = "How templates are written: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private Format format;

	@Option(names = "--check", description = "Compare the library with the list of KPIs that it must have; exit with 1 if they differ.")
	private boolean check;

	@Option(names = "--lang", paramLabel = "LANG", defaultValue = "EN",
			description = "Language: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
	private WorkspaceOptions.Lang lang;

	KpisCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (check && (name != null || paths != null || format != Format.TEXT)) {
			throw new ParameterException(spec.commandLine(), "--check goes with --lang only");
		}
		TemplateWords words = new TemplateWords(lang.locale);
		Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		if (check) {
			return check(StandardLibrary.templates(language.getInstance(XtextResourceSet.class)), words);
		}
		if (paths == null) {
			return show(KnownTemplates.of(language.getInstance(XtextResourceSet.class), List.of()), words);
		}
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(console.folder(), paths);
		UnreadableFiles.print(workspace.unreadable(), console, lang.locale);
		if (!workspace.unreadable().isEmpty()) {
			return ExitCode.INPUT_OUTPUT;
		}
		return show(KnownTemplates.of(workspace.files().get(0).resource().getResourceSet(), workspace.index().elements(Template.class)), words);
	}

	private int check(List<Template> library, TemplateWords words) {
		List<ListedTemplate> list = ListedTemplate.all();
		List<String> differences = LibraryCheck.differences(list, library, words);
		differences.forEach(this::print);
		if (differences.isEmpty()) {
			console.err().println(words.text("check.fine", list.size()));
		}
		return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private int show(KnownTemplates templates, TemplateWords words) {
		if (name == null) {
			console.out().print(format == Format.JSON ? new TemplatesJson(templates, words).list() : text(new TemplateTable(templates, words).lines()));
			return ExitCode.FINE;
		}
		List<Template> chosen = templates.find(name);
		if (chosen.isEmpty()) {
			complain(templates, words);
			return ExitCode.WRONG_USAGE;
		}
		TemplateExample example = new TemplateExample(words);
		console.out().print(format == Format.JSON ? new TemplatesJson(templates, words).explained(chosen, example)
				: text(new TemplatePage(templates, words, example).lines(chosen)));
		return ExitCode.FINE;
	}

	private void complain(KnownTemplates templates, TemplateWords words) {
		console.err().println(templates.nearest(name)
				.map(meant -> words.text("name.meant", PlainText.of(name), PlainText.of(meant)))
				.orElseGet(() -> words.text("name.unknown", PlainText.of(name))));
		console.err().println(words.text("name.list"));
	}

	private void print(String line) {
		console.out().print(line + "\n");
	}

	private static String text(List<String> lines) {
		return String.join("\n", lines) + "\n";
	}
}
