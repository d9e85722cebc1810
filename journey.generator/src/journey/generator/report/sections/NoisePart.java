// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Section;
import journey.model.journey.NamedElement;
import journey.model.measurability.Noise;

/** What is collected and feeds nothing. */
final class NoisePart implements ReportPart {

	private final ReportContext context;

	NoisePart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<NamedElement> noise = Noise.of(context.index()).all();
		if (noise.isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("report.noise");
		return Optional.of(new Section(context.anchors().of("noise"), title,
				List.of(new Paragraph(context.text("noise.why")), new DataTable(context).of(title, noise))));
	}
}
