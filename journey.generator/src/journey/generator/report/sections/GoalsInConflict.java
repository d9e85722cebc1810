// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.Tone;
import journey.model.queries.GoalAlignment;
import journey.model.queries.GoalConflict;
import journey.model.queries.GoalConflict.Kind;

/** Where the company and its customers want the opposite; first what excludes each other. */
final class GoalsInConflict implements Headline {

	private final ReportContext context;

	GoalsInConflict(ReportContext context) {
		this.context = context;
	}

	@Override
	public Highlight highlight() {
		String title = context.text("summary.conflicts");
		List<GoalAlignment> alignments = GoalAlignment.of(context.index());
		List<GoalConflict> conflicts = alignments.stream().flatMap(alignment -> alignment.conflicts().stream())
				.sorted((first, second) -> second.kind().compareTo(first.kind())).toList();
		if (!conflicts.isEmpty()) {
			Tone tone = conflicts.getFirst().kind() == Kind.CONTRADICTION ? Tone.BAD : Tone.WARNING;
			return new Highlight(tone, title, new Phrases(context.texts()).first(LINES, conflicts, this::line));
		}
		boolean comparable = alignments.stream().anyMatch(alignment -> !alignment.business().isEmpty() && !alignment.customer().isEmpty());
		return comparable ? new Highlight(Tone.GOOD, title, List.of(RichText.of(context.text("summary.conflicts.none"))))
				: new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.conflicts.unknown"))));
	}

	private RichText line(GoalConflict conflict) {
		String sides = context.text("summary.conflict", context.title(conflict.business()), context.title(conflict.customer()));
		return RichText.of(new Link(context.anchors().of(conflict.business().getJourney(), "alignment"), sides))
				.and(" · ").and(new GoalText(context).measure(conflict.business()));
	}
}
