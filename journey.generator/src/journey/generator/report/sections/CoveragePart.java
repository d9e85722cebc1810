// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Block.Mark;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.generator.report.sections.MatrixBlocks.Reading;
import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Moment;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.measurability.Measurability;
import journey.model.queries.CoverageMatrices;
import journey.model.queries.CoverageMatrices.Measuring;
import journey.model.queries.Matrix;
import journey.model.queries.Share;
import journey.model.queries.Travellers;

/** What a journey covers and what it leaves out: moments, KPIs, channels. */
final class CoveragePart implements JourneyPart {

	private final ReportContext context;
	private final Phrases phrases;
	private final MatrixBlocks matrices;

	CoveragePart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.matrices = new MatrixBlocks(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		if (journey.getStages().isEmpty()) {
			return Optional.empty();
		}
		Matrix<Touchpoint, Kpi, Measuring> kpis = CoverageMatrices.kpisByTouchpoint(journey, context.index());
		Facts facts = new Facts(List.of(
				context.fact("coverage.stages", phrases.share(Measurability.of(context.index()).coverage(journey))),
				context.fact("coverage.touchpoints", phrases.share(share(kpis.rows(), touchpoint -> !kpis.isEmptyRow(touchpoint))))));
		List<Section> parts = new ArrayList<>();
		if (!kpis.rows().isEmpty()) {
			parts.add(moments(journey));
			kpis(journey, kpis).ifPresent(parts::add);
			channels(journey).ifPresent(parts::add);
		}
		return Optional.of(new Section(context.anchors().of(journey, "coverage"), context.text("report.coverage"), Section.Start.RUNNING, List.of(facts), parts));
	}

	private static <T> Share share(List<T> all, Predicate<T> isPart) {
		return new Share((int) all.stream().filter(isPart).count(), all.size());
	}

	private Section moments(Journey journey) {
		String title = context.text("coverage.moments");
		Block block = matrices.show(CoverageMatrices.momentsByStage(journey),
				new Reading<Stage, Moment, List<Touchpoint>>(title, "coverage.stage", context::link, "coverage.moment", this::moment, this::count));
		return new Section(context.anchors().of(journey, "moments"), title, List.of(block));
	}

	private String moment(Moment moment) {
		return moment == Moment.UNSPECIFIED ? context.text("coverage.moment.unknown") : context.texts().word(moment);
	}

	private Mark count(List<Touchpoint> touchpoints) {
		String count = phrases.number(touchpoints.size());
		return new Mark(Tone.NEUTRAL, count, context.text("coverage.count", count));
	}

	private Optional<Section> kpis(Journey journey, Matrix<Touchpoint, Kpi, Measuring> kpis) {
		if (kpis.columns().isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("coverage.kpis");
		Block block = matrices.show(kpis, new Reading<Touchpoint, Kpi, Measuring>(title, "coverage.touchpoint", context::link, "coverage.kpi", context::title, this::measuring));
		Paragraph legend = legend(measuring(Measuring.ITSELF), measuring(Measuring.ITS_STAGE), measuring(Measuring.ITS_RECORDS));
		return Optional.of(new Section(context.anchors().of(journey, "measured"), title, List.of(block, legend)));
	}

	private Mark measuring(Measuring measuring) {
		return switch (measuring) {
			case ITSELF -> new Mark(Tone.GOOD, "●", context.text("coverage.measures.itself"));
			case ITS_STAGE -> new Mark(Tone.NEUTRAL, "○", context.text("coverage.measures.stage"));
			case ITS_RECORDS -> new Mark(Tone.NOTE, "◇", context.text("coverage.measures.records"));
		};
	}

	private Optional<Section> channels(Journey journey) {
		Matrix<Touchpoint, Channel, List<Persona>> channels = CoverageMatrices.touchpointsByChannel(journey).transposed();
		if (channels.columns().isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("coverage.channels");
		List<Block> blocks = new ArrayList<>();
		blocks.add(matrices.show(channels, new Reading<Touchpoint, Channel, List<Persona>>(title, "coverage.touchpoint", context::link, "coverage.channel", context::title, this::preferred)));
		blocks.add(legend(preferred(Travellers.of(journey)), preferred(List.of())));
		List<Channel> missed = channels.columns().stream().filter(channels::isEmptyColumn).toList();
		if (!missed.isEmpty()) {
			blocks.add(new Paragraph(context.text("coverage.channels.missed", context.titles(missed))));
		}
		return Optional.of(new Section(context.anchors().of(journey, "channels"), title, blocks));
	}

	private Mark preferred(List<Persona> preferring) {
		return preferring.isEmpty() ? new Mark(Tone.NEUTRAL, "○", context.text("coverage.channel.other"))
				: new Mark(Tone.GOOD, "●", context.text("coverage.channel.preferred"));
	}

	private static Paragraph legend(Mark... marks) {
		return new Paragraph(RichText.join(" · ", List.of(marks).stream().map(mark -> RichText.of(mark.sign() + " " + mark.words())).toList()));
	}
}
