// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Figures;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.Block.Highlights;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.generator.results.ResultsFit;
import journey.model.journey.Kpi;
import journey.model.queries.Standing;
import journey.model.results.KpiResult;
import journey.model.results.Results;

/** What was measured and how it stands as a whole, and where the results do not go with the text. */
final class NumbersPart implements ReportPart {

	private static final int LINES = 8;

	private final ReportContext context;
	private final Phrases phrases;

	NumbersPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	@Override
	public Optional<Section> section() {
		return context.measured().results().map(this::section);
	}

	private Section section(Results results) {
		List<Block> blocks = new ArrayList<>();
		last(results).ifPresent(until -> blocks.add(new Paragraph(context.text("numbers.until", new NumberText(context.texts()).lastDay(until)))));
		blocks.add(figures());
		List<Highlight> differences = differences(ResultsFit.of(results, context.index()));
		if (!differences.isEmpty()) {
			blocks.add(new Paragraph(context.text(knowsNothing() ? "numbers.foreign" : "numbers.older")));
			blocks.add(new Highlights(differences));
		}
		return new Section(context.anchors().of("numbers"), context.text("report.numbers"), blocks);
	}

	private static Optional<OffsetDateTime> last(Results results) {
		return results.getKpis().stream().map(KpiResult::getUntil).filter(Objects::nonNull).max(Comparator.comparing(OffsetDateTime::toInstant));
	}

	private Figures figures() {
		Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
		KpiNumber number = new KpiNumber(context);
		context.index().elements(Kpi.class).forEach(kpi -> counts.merge(number.standing(kpi), 1, Integer::sum));
		return new Figures(List.of(
				figure("numbers.met", counts, Standing.MET),
				figure("numbers.missed", counts, Standing.MISSED),
				figure("numbers.warned", counts, Standing.WARNED),
				figure("numbers.unjudged", counts, Standing.UNJUDGED),
				figure("numbers.few", counts, Standing.FEW),
				figure("numbers.not", counts, Standing.NOT_MEASURED, Standing.OTHER_FORMULA, Standing.ABSENT)));
	}

	private Fact figure(String key, Map<Standing, Integer> counts, Standing... standings) {
		return context.fact(key, phrases.number(Stream.of(standings).mapToInt(standing -> counts.getOrDefault(standing, 0)).sum()));
	}

	private boolean knowsNothing() {
		List<Kpi> kpis = context.index().elements(Kpi.class);
		return kpis.stream().allMatch(kpi -> context.measured().of(kpi).isEmpty());
	}

	private List<Highlight> differences(ResultsFit fit) {
		return Stream.of(
				difference("numbers.unknown", phrases.first(LINES, fit.unknown(), name -> RichText.of(new Code(name)))),
				difference("numbers.missing", phrases.first(LINES, fit.missing(), context::link)),
				difference("numbers.otherFormula", phrases.first(LINES, fit.otherFormula(), context::link)),
				difference("numbers.otherTarget", phrases.first(LINES, fit.otherTarget(), context::link)))
				.flatMap(Optional::stream).toList();
	}

	private Optional<Highlight> difference(String key, List<RichText> lines) {
		return lines.isEmpty() ? Optional.empty() : Optional.of(new Highlight(Tone.WARNING, context.text(key), lines));
	}
}
