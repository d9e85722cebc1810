// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Tone;
import journey.model.formula.Satisfaction;
import journey.model.journey.Touchpoint;

/** Whether customers are asked how it was at the moments that decide; first those at which nobody asks. */
final class KeyMoments implements Headline {

	private final ReportContext context;
	private final Phrases phrases;
	private final JourneysOfToday today;
	private final Satisfaction satisfaction;

	KeyMoments(ReportContext context, JourneysOfToday today) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.today = today;
		this.satisfaction = Satisfaction.of(context.index());
	}

	@Override
	public Highlight highlight() {
		String title = context.text("summary.key");
		List<Touchpoint> moments = today.touchpoints().stream().filter(touchpoint -> touchpoint.getKeyMoment() != null).toList();
		if (moments.isEmpty()) {
			return new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.key.unknown"))));
		}
		List<Touchpoint> asked = moments.stream().filter(satisfaction::isAskedAt).toList();
		List<Touchpoint> silent = moments.stream().filter(touchpoint -> !satisfaction.isAskedAt(touchpoint)).toList();
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.of(context.text("summary.key.share", phrases.number(asked.size()), phrases.number(moments.size()))));
		lines.addAll(phrases.first(LINES, Stream.concat(silent.stream(), asked.stream()).toList(), this::line));
		return new Highlight(silent.isEmpty() ? Tone.GOOD : Tone.WARNING, title, lines);
	}

	private RichText line(Touchpoint touchpoint) {
		Badge badge = satisfaction.isAskedAt(touchpoint) ? new Badge(Tone.GOOD, context.text("summary.key.asked"))
				: new Badge(Tone.WARNING, context.text("summary.key.silent"));
		return RichText.of(badge).and(" ").and(today.place(touchpoint));
	}
}
