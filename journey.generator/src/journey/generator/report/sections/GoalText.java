// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.document.RichText;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;

/** How a goal is measured, and what is to be reached. */
final class GoalText {

	private final ReportContext context;

	GoalText(ReportContext context) {
		this.context = context;
	}

	/** The KPI or the survey. */
	RichText measure(Goal goal) {
		return switch (goal.getMeasure()) {
			case null -> RichText.EMPTY;
			case Kpi kpi -> context.link(kpi);
			default -> RichText.of(context.title(goal.getMeasure()));
		};
	}

	/** The value to reach and the day; empty if neither is said. */
	String target(Goal goal) {
		String due = goal.getDue() == null ? "" : context.text("goal.due", context.texts().date(goal.getDue()));
		return Stream.of(context.texts().threshold(goal.getTarget()), due).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}
}
