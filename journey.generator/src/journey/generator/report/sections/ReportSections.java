// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.generator.report.document.Document;
import journey.generator.report.document.Document.Page;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.queries.WorkspaceIndex;

/** Decides what a report says, and in which order. */
public final class ReportSections {

	/** Above so many touchpoints each journey has a page of its own: no browser should have to lay out all of them at once. */
	private static final int TOUCHPOINTS_OF_ONE_PAGE = 2_000;

	/** The name of the page where readers begin. */
	private static final String FIRST = "report";

	private final ReportContext context;

	private ReportSections(ReportContext context) {
		this.context = context;
	}

	/**
	 * The report about a workspace.
	 *
	 * @param locale English or French
	 * @param today the day for which ages are told; without it none is
	 * @param findings what the rules have found, in the same language
	 */
	public static Document document(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings) {
		return document(index, locale, today, findings, ReportNumbers.NONE);
	}

	/** The report about a workspace with what was measured. */
	public static Document document(WorkspaceIndex index, Locale locale, Optional<LocalDate> today, List<ReportFinding> findings, ReportNumbers numbers) {
		return new ReportSections(new ReportContext(index, locale, today, findings, numbers)).document();
	}

	private Document document() {
		List<Journey> journeys = context.index().elements(Journey.class);
		String title = journeys.size() == 1 ? context.title(journeys.get(0)) : context.text("report.title.many");
		List<Section> aboutJourneys = journeys.stream().map(new JourneySection(context)::of).toList();
		List<Section> before = sections(
				new SummaryPart(context),
				new NumbersPart(context),
				new MeasuredPart(context));
		List<Section> after = sections(
				new PersonasPart(context),
				new SegmentsPart(context),
				new PersonaCoveragePart(context),
				new KpisPart(context),
				new BenchmarksPart(context),
				new EvaluationsPart(context),
				new SourcesPart(context),
				new DataQualityPart(context),
				new NoisePart(context),
				new SmallestSetPart(context),
				new InterventionsPart(context),
				new ContributorsPart(context),
				new FindingsPart(context));
		List<Page> pages = new ArrayList<>();
		if (touchpoints(journeys) > TOUCHPOINTS_OF_ONE_PAGE) {
			pages.add(new Page(FIRST, title, join(before, after)));
			aboutJourneys.forEach(section -> pages.add(new Page(FIRST + "-" + section.anchor(), section.title(), List.of(section))));
		} else {
			pages.add(new Page(FIRST, title, join(before, aboutJourneys, after)));
		}
		return new Document(context.texts().language(), title, pages);
	}

	private static int touchpoints(List<Journey> journeys) {
		return journeys.stream().flatMap(journey -> journey.getStages().stream()).mapToInt(stage -> stage.getTouchpoints().size()).sum();
	}

	private static List<Section> sections(ReportPart... parts) {
		List<Section> sections = new ArrayList<>();
		for (ReportPart part : parts) {
			part.section().ifPresent(sections::add);
		}
		return sections;
	}

	@SafeVarargs
	private static List<Section> join(List<Section>... lists) {
		List<Section> all = new ArrayList<>();
		for (List<Section> list : lists) {
			all.addAll(list);
		}
		return all;
	}
}
