// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.stream.Stream;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Tone;
import journey.model.journey.Kpi;
import journey.model.queries.Standing;

/** The KPIs that call for attention, those first that warn. */
final class NumbersHeadline implements Headline {

	private final ReportContext context;
	private final KpiNumber number;

	NumbersHeadline(ReportContext context) {
		this.context = context;
		this.number = new KpiNumber(context);
	}

	@Override
	public Highlight highlight() {
		String title = context.text("summary.numbers");
		List<Kpi> warned = standing(Standing.WARNED);
		List<Kpi> missed = standing(Standing.MISSED);
		if (warned.isEmpty() && missed.isEmpty()) {
			boolean met = !standing(Standing.MET).isEmpty();
			return new Highlight(met ? Tone.GOOD : Tone.NEUTRAL, title, List.of(RichText.of(context.text(met ? "summary.numbers.none" : "summary.numbers.unknown"))));
		}
		List<Kpi> all = Stream.concat(warned.stream(), missed.stream()).toList();
		return new Highlight(warned.isEmpty() ? Tone.WARNING : Tone.BAD, title,
				new Phrases(context.texts()).first(LINES, all, kpi -> context.link(kpi).and(" ").and(number.of(kpi))));
	}

	private List<Kpi> standing(Standing standing) {
		return context.index().elements(Kpi.class).stream().filter(kpi -> number.standing(kpi) == standing).toList();
	}
}
