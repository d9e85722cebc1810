// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.DrawnDiagram;
import journey.generator.report.document.Block.Paragraph;
import journey.model.journey.Journey;
import journey.sirius.JourneyDiagrams;
import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.drawing.Drawing;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.services.ReadersLanguage;
import journey.sirius.specification.Layer;
import journey.sirius.view.Diagram;

/** The diagrams of a journey as pictures. One that cannot be drawn is told and does not hinder the others. */
final class DrawnDiagrams {

	/** More would be too small to read on a page and too much for a browser. */
	private static final int MOST_TOUCHPOINTS = 500;

	/** What the pictures show besides what they always do if there are results. */
	private static final List<String> LAYERS_OF_NUMBERS = List.of("KPIs", "Flow");

	private final ReportContext context;
	private final JourneyDiagrams diagrams = JourneyDiagrams.load();

	DrawnDiagrams(ReportContext context) {
		this.context = context;
	}

	/** The map and the tree; nothing of a tree in which there is nothing. */
	List<Block> of(Journey journey) {
		if (journey.getStages().stream().mapToInt(stage -> stage.getTouchpoints().size()).sum() > MOST_TOUCHPOINTS) {
			return List.of(new Paragraph(context.text("diagram.large", context.texts().number(MOST_TOUCHPOINTS))));
		}
		try (PlacedResults results = PlacedResults.beside(journey, context.measured().results()); ReadersLanguage language = ReadersLanguage.around(journey, context.locale())) {
			List<Block> blocks = new ArrayList<>();
			blocks.addAll(drawn(journey, "Journey map", "diagram.map", "diagram"));
			blocks.addAll(drawn(journey, "KPI tree", "diagram.tree", "kpi-tree"));
			return blocks;
		}
	}

	private List<Block> drawn(Journey journey, String description, String caption, String part) {
		try {
			DiagramRefresh refresh = diagrams.refresh(description).orElseThrow();
			return refresh.describes(journey) ? drawn(refresh(refresh, journey), caption, context.anchors().of(journey, part)) : List.of();
		} catch (RuntimeException | StackOverflowError failure) {
			return List.of(new Paragraph(context.text("diagram.failed", context.text(caption))));
		}
	}

	private Diagram refresh(DiagramRefresh refresh, Journey journey) {
		Diagram diagram = refresh.open(journey);
		if (context.measured().results().isPresent()) {
			refresh.description().additionalLayers().stream().map(Layer::name).filter(LAYERS_OF_NUMBERS::contains).forEach(diagram::switchOn);
			refresh.refresh(diagram);
		}
		return diagram;
	}

	private List<Block> drawn(Diagram diagram, String caption, String anchor) {
		if (diagram.nodes().isEmpty() && diagram.problems().isEmpty()) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(new DrawnDiagram(anchor, context.text(caption), context.text("diagram.whole"), drawing(diagram, context.text(caption))));
		if (!diagram.problems().isEmpty()) {
			blocks.add(new Paragraph(context.text("diagram.incomplete", context.text(caption))));
		}
		return blocks;
	}

	private Drawing drawing(Diagram diagram, String caption) {
		Drawing drawing = DiagramDrawing.of(DiagramLayout.of(diagram, context.locale()), context.locale());
		return new Drawing(drawing.width(), drawing.height(), context.text("diagram.title", caption, diagram.title()), drawing.description(), drawing.language(), drawing.marks());
	}
}
