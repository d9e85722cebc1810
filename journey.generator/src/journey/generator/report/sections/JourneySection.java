// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Section;
import journey.model.journey.Journey;

/** Everything that a report says about one journey. */
final class JourneySection {

	private final ReportContext context;
	private final JourneyOverview overview;
	private final List<JourneyPart> parts;

	JourneySection(ReportContext context) {
		this.context = context;
		this.overview = new JourneyOverview(context);
		this.parts = List.of(
				new MapPart(context),
				new FunnelPart(context),
				new PrioritiesPart(context),
				new GapsPart(context),
				new AlignmentPart(context),
				new TransitionsPart(context),
				new ConsistencyPart(context),
				new CoveragePart(context),
				new EvidencePart(context),
				new StagesPart(context));
	}

	Section of(Journey journey) {
		return new Section(
				context.anchors().of(journey),
				context.title(journey),
				Section.Start.NEW_PAGE,
				overview.of(journey),
				parts.stream().map(part -> part.section(journey)).flatMap(Optional::stream).toList());
	}
}
