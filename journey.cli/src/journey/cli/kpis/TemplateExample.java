// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.List;

import journey.model.formula.FormulaText;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterKind;
import journey.model.journey.Template;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;

/** A small workspace in which one KPI comes from a template, with all that the KPI needs so that it can be computed. */
public final class TemplateExample {

	private static final String JOURNEY = "Example";
	private static final String FIRST_STAGE = "First";
	private static final String LAST_STAGE = "Last";

	private final TemplateWords words;

	public TemplateExample(TemplateWords words) {
		this.words = words;
	}

	/** The text of the workspace, as the formatter would write it. */
	public String of(Template template) {
		ExampleNames names = new ExampleNames(JOURNEY);
		String kpi = names.fresh(Names.name(template));
		ExampleData data = new ExampleData(template, names, words);
		List<String> arguments = new ArrayList<>();
		int stages = 0;
		for (Parameter parameter : template.getParameters()) {
			boolean isStage = parameter.getKind() == ParameterKind.STAGE;
			stages += isStage ? 1 : 0;
			String value = isStage ? JOURNEY + "." + stage(template, stages) : value(parameter, data);
			arguments.add(FormulaText.written(Names.name(parameter)) + ": " + value);
		}
		boolean follows = follows(template);
		List<String> parts = new ArrayList<>();
		parts.add("namespace example");
		data.addDeclarations(follows, parts);
		parts.add("persona Customer %s { }".formatted(quoted("example.persona")));
		parts.add(follows ? journeyOfTwoStages(data) : journeyOfOneStage(template, data));
		parts.add("kpi %s %s from %s(%s) measures %s%s".formatted(kpi, FormulaText.quoted(words.title(template)), Names.qualified(template),
				String.join(", ", arguments), follows ? JOURNEY : JOURNEY + "." + LAST_STAGE, members(template, data)));
		return String.join("\n\n", parts) + "\n";
	}

	private static String value(Parameter parameter, ExampleData data) {
		if (parameter.getPreset() != null) {
			return TemplateWords.preset(parameter);
		}
		return switch (parameter.getKind()) {
			case EVENT -> data.event(parameter);
			case FACT -> data.fact(parameter);
			case PROPERTY -> data.property(parameter);
			case SURVEY -> data.survey(parameter);
			case KPI -> data.kpi(parameter);
			case JOURNEY -> JOURNEY;
			case MONEY -> "5 " + ExampleData.CURRENCY;
			case DURATION -> "7 days";
			case TEXT -> "\"a\"";
			case NUMBER, STAGE, UNSPECIFIED -> "3";
		};
	}

	/** Whoever asks for one stage gets one that has another before it. */
	private static String stage(Template template, int position) {
		long all = template.getParameters().stream().filter(parameter -> parameter.getKind() == ParameterKind.STAGE).count();
		return position < all ? FIRST_STAGE : LAST_STAGE;
	}

	/** Whether the template follows customers through a journey. */
	private static boolean follows(Template template) {
		return template.getParameters().stream().map(Parameter::getKind).anyMatch(kind -> kind == ParameterKind.STAGE || kind == ParameterKind.JOURNEY);
	}

	private String journeyOfTwoStages(ExampleData data) {
		return """
				journey %s %s for Customer {
					inactive after 30 days
				%s
				%s
					flow {
						Begin -> End
					}
				}""".formatted(JOURNEY, quoted("example.journey"), stage(FIRST_STAGE, CanonicalStage.AWARENESS, "Begin", data.tracks().get(0)),
				stage(LAST_STAGE, CanonicalStage.PURCHASE, "End", data.tracks().get(data.tracks().size() - 1)));
	}

	private String journeyOfOneStage(Template template, ExampleData data) {
		CanonicalStage usual = template.getStages().stream().filter(stage -> !stage.eIsProxy()).findFirst().flatMap(CanonicalStage::of)
				.orElse(CanonicalStage.PURCHASE);
		return """
				journey %s %s for Customer {
				%s
				}""".formatted(JOURNEY, quoted("example.journey"), stage(LAST_STAGE, usual, "End", data.tracks().isEmpty() ? "" : data.tracks().get(0)));
	}

	private String stage(String name, CanonicalStage canonical, String touchpoint, String track) {
		String tracked = track.isEmpty() ? "" : " {\n\t\t\ttracked by " + track + "\n\t\t}";
		return "\tstage %s is %s {\n\t\ttouchpoint %s via std.channels.website%s\n\t}".formatted(name, canonical.word(), touchpoint, tracked);
	}

	/** What the template does not say and the KPI must. */
	private static String members(Template template, ExampleData data) {
		boolean needsWindow = template.getWindow() == null && !data.isEmpty();
		return needsWindow ? " {\n\twindow 28 days every week\n}" : " { }";
	}

	private String quoted(String key) {
		return FormulaText.quoted(words.text(key));
	}
}
