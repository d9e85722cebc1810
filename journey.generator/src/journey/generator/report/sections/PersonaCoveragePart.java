// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Mark;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.generator.report.sections.MatrixBlocks.Reading;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.queries.CoverageMatrices;
import journey.model.queries.CoverageMatrices.Part;
import journey.model.queries.Matrix;

/** Which persona lives which journey. */
final class PersonaCoveragePart implements ReportPart {

	private final ReportContext context;

	PersonaCoveragePart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		Matrix<Journey, Persona, Part> personas = CoverageMatrices.journeysByPersona(context.index()).transposed();
		if (personas.rows().isEmpty() || personas.columns().isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("report.lived");
		List<Block> blocks = new ArrayList<>();
		blocks.add(new MatrixBlocks(context).show(personas,
				new Reading<Journey, Persona, Part>(title, "lived.journey", context::link, "lived.persona", context::title, this::mark)));
		blocks.add(new Paragraph(RichText.join(" · ", List.of(legend(Part.LIVES), legend(Part.APPEARS)))));
		List<Persona> idle = personas.columns().stream().filter(personas::isEmptyColumn).toList();
		if (!idle.isEmpty()) {
			blocks.add(new Paragraph(context.text("lived.idle", context.titles(idle))));
		}
		return Optional.of(new Section(context.anchors().of("lived"), title, blocks));
	}

	private RichText legend(Part part) {
		return RichText.of(mark(part).sign() + " " + mark(part).words());
	}

	private Mark mark(Part part) {
		return switch (part) {
			case LIVES -> new Mark(Tone.GOOD, "●", context.text("lived.lives"));
			case APPEARS -> new Mark(Tone.NEUTRAL, "○", context.text("lived.appears"));
		};
	}
}
