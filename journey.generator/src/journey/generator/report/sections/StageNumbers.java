// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.model.results.StageResult;

/** How many customers reach a stage and how many of them go no further, in a few words; nothing at all in a report without results. */
final class StageNumbers {

	private final ReportContext context;
	private final NumberText numbers;

	StageNumbers(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
	}

	Cell cell(Stage stage) {
		if (!context.measured().isGiven() || !(stage.eContainer() instanceof Journey journey) || context.measured().of(journey).isEmpty()) {
			return Cell.EMPTY;
		}
		Optional<StageResult> result = context.measured().of(stage);
		if (result.isEmpty() || result.get().getReached() == null) {
			return Cell.of(RichText.of(new Quiet(context.text("funnel.untracked"))));
		}
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.of(context.text("funnel.line.reached", numbers.count(result.get().getReached()))));
		Leaving leaving = context.measured().leaving(journey).get(stage);
		if (leaving != null) {
			lines.add(RichText.of(context.text("funnel.line.leave", numbers.share(leaving.share()))));
		}
		return new Cell(lines);
	}
}
