// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Section;
import journey.model.journey.Journey;

/** The stages of a journey, each on a page with the cards of its touchpoints. */
final class StagesPart implements JourneyPart {

	private final ReportContext context;
	private final StagePage page;

	StagesPart(ReportContext context) {
		this.context = context;
		this.page = new StagePage(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		List<Section> pages = journey.getStages().stream().map(page::of).toList();
		return pages.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of(journey, "stages"), context.text("report.stages"), Section.Start.RUNNING, List.of(), pages));
	}
}
