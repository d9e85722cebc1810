// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import journey.generator.report.document.RichText;
import journey.model.journey.NamedElement;

/** Links to what something goes with: the first ones, and how many more there are. Else everything could list everything. */
final class ShortList {

	private static final int LONGEST = 20;

	private final ReportContext context;

	ShortList(ReportContext context) {
		this.context = context;
	}

	List<RichText> of(Collection<? extends NamedElement> elements) {
		List<RichText> links = new ArrayList<>(context.links(elements.stream().limit(LONGEST).toList()));
		if (elements.size() > LONGEST) {
			links.add(RichText.of(context.text("list.more", context.texts().number(elements.size() - LONGEST))));
		}
		return links;
	}
}
