// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.ReportView.EventView;
import journey.generator.report.ReportView.Fact;
import journey.generator.report.ReportView.FindingView;
import journey.generator.report.ReportView.KpiView;
import journey.generator.report.ReportView.SilencedView;
import journey.generator.report.ReportView.SourceView;
import journey.model.formula.FormulaText;
import journey.model.journey.Direction;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Period;
import journey.model.journey.Persona;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Rules;
import journey.model.rules.SilencedFinding;

/** Decides what a report shows. */
public final class ReportConverter {

	private final WorkspaceIndex index;
	private final Locale locale;
	private final ReportTexts texts;
	private final JourneyConverter journeys;
	private final PersonaConverter personas;

	private ReportConverter(WorkspaceIndex index, Locale locale) {
		this.index = index;
		this.locale = locale;
		this.texts = new ReportTexts(locale);
		this.journeys = new JourneyConverter(index, texts);
		this.personas = new PersonaConverter(index, texts);
	}

	/**
	 * The report about a workspace.
	 *
	 * @param locale English or French
	 * @param findings what the rules have found, in the same language
	 */
	public static ReportView convert(WorkspaceIndex index, Locale locale, List<ReportFinding> findings) {
		return new ReportConverter(index, locale).convert(findings);
	}

	private ReportView convert(List<ReportFinding> findings) {
		List<Journey> all = index.elements(Journey.class);
		return new ReportView(
				texts.language(),
				all.size() == 1 ? texts.title(all.get(0)) : texts.text("report.title.many"),
				facts(all),
				all.stream().map(journeys::convert).toList(),
				index.elements(Persona.class).stream().map(personas::convert).toList(),
				index.elements(Kpi.class).stream().map(this::kpi).toList(),
				sources(),
				findings.stream().map(this::finding).toList(),
				index.files().stream().flatMap(file -> Rules.check(file, index).silenced().stream()).map(this::silenced).toList());
	}

	private List<Fact> facts(List<Journey> all) {
		int stages = all.stream().mapToInt(journey -> journey.getStages().size()).sum();
		int touchpoints = all.stream().flatMap(journey -> journey.getStages().stream())
				.mapToInt(stage -> stage.getTouchpoints().size()).sum();
		return List.of(
				fact("fact.journeys", all.size()),
				fact("fact.stages", stages),
				fact("fact.touchpoints", touchpoints),
				fact("fact.personas", index.elements(Persona.class).size()),
				fact("fact.events", index.elements(Event.class).size()),
				fact("fact.kpis", index.elements(Kpi.class).size()));
	}

	private Fact fact(String key, int number) {
		return new Fact(texts.text(key), String.valueOf(number));
	}

	private KpiView kpi(Kpi kpi) {
		return new KpiView(
				texts.title(kpi),
				index.comment(kpi),
				kpi.getMeasures().stream().map(texts::title).collect(Collectors.joining(", ")),
				formula(kpi),
				unit(kpi),
				direction(kpi),
				texts.threshold(kpi.getTarget()),
				texts.threshold(kpi.getWarning()),
				window(kpi),
				absent(kpi.getOwner()));
	}

	/** The formula; of a KPI from a template, the template with what its parameters stand for. */
	private static String formula(Kpi kpi) {
		if (kpi.getFormula() != null || kpi.getTemplate() == null) {
			return FormulaText.of(kpi.getFormula());
		}
		return Names.name(kpi.getTemplate()) + kpi.getArguments().stream().map(FormulaText::of).collect(Collectors.joining(", ", "(", ")"));
	}

	private String unit(Kpi kpi) {
		return texts.unit(absent(kpi.getUnit() == null && kpi.getTemplate() != null ? kpi.getTemplate().getUnit() : kpi.getUnit()));
	}

	private String direction(Kpi kpi) {
		boolean own = kpi.getDirection() != Direction.UNSPECIFIED || kpi.getTemplate() == null;
		return texts.word(own ? kpi.getDirection() : kpi.getTemplate().getDirection());
	}

	private String window(Kpi kpi) {
		if (kpi.getWindow() == null) {
			return "";
		}
		String span = texts.span(kpi.getWindow());
		return kpi.getEvery() == Period.UNSPECIFIED ? span : texts.text("kpi.window", span, texts.word(kpi.getEvery()));
	}

	/** The sources; after them what is collected without anybody having said where. */
	private List<SourceView> sources() {
		List<SourceView> views = new ArrayList<>();
		index.elements(Source.class).forEach(source -> views.add(source(source)));
		List<EventView> lost = surveys(null);
		if (!lost.isEmpty()) {
			views.add(new SourceView(texts.text("source.none"), "", "", List.of(), lost));
		}
		return views;
	}

	private SourceView source(Source source) {
		List<EventView> events = index.elements(Event.class).stream().filter(event -> event.getSource() == source)
				.map(event -> new EventView(
						texts.title(event),
						Names.inSource(event),
						absent(event.getTrigger()),
						event.getProperties().stream().map(Names::inSource).collect(Collectors.joining(", "))))
				.toList();
		return new SourceView(texts.title(source), texts.word(source.getKind()), absent(source.getOwner()), events, surveys(source));
	}

	private List<EventView> surveys(Source source) {
		return index.elements(Survey.class).stream().filter(survey -> survey.getSource() == source)
				.map(survey -> new EventView(
						texts.title(survey),
						Names.inSource(survey),
						absent(survey.getQuestion()),
						Stream.of(survey.getAnswerField(), survey.getInvitedField()).filter(field -> field != null)
								.collect(Collectors.joining(", "))))
				.toList();
	}

	private FindingView finding(ReportFinding finding) {
		String severity = finding.severity().name().toLowerCase(Locale.ROOT);
		return new FindingView(severity, texts.text("severity." + severity), absent(finding.code()), texts.unbroken(finding.message()), finding.place());
	}

	private SilencedView silenced(SilencedFinding silenced) {
		return new SilencedView(silenced.finding().code().code(), texts.unbroken(silenced.finding().message(locale)),
				absent(silenced.decision().getReason()), absent(silenced.decision().getAuthor()));
	}

	static String absent(String text) {
		return text == null ? "" : text;
	}
}
