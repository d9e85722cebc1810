// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Section;
import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.measurability.SmallestSet;

/** What is collected at least to feed all KPIs that can be computed. */
final class SmallestSetPart implements ReportPart {

	private final ReportContext context;

	SmallestSetPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		SmallestSet set = SmallestSet.of(context.index());
		List<NamedElement> all = Stream.<List<? extends NamedElement>>of(set.events(), set.facts(), set.surveys(), set.profiles(), set.properties())
				.<NamedElement>flatMap(List::stream).toList();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Phrases phrases = new Phrases(context.texts());
		String title = context.text("report.smallest");
		String count = context.text("smallest.count", phrases.number(set.events().size()), phrases.number(context.index().elements(Event.class).size()));
		return Optional.of(new Section(context.anchors().of("smallest-set"), title, List.of(new Paragraph(count), new DataTable(context).of(title, all))));
	}
}
