// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import journey.generator.text.HtmlText;
import journey.model.journey.Journey;
import journey.sirius.JourneyDiagrams;
import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.drawing.Drawing;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.LayoutFiles;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.svg.SvgWriter;
import journey.sirius.view.Diagram;
import journey.ui.snapshot.ProjectSnapshot;

/**
 * A diagram of a journey, as the command line draws it.
 *
 * @param name of the diagram in the specification
 * @param layers that are switched on
 */
record DiagramContent(JourneyDiagrams diagrams, String name, Set<String> layers, Zoom zoom) implements PreviewContent {

	/** A diagram is not shown smaller than this. */
	private static final double LEGIBLE = 0.5;
	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="%s" class="%s">
			<head>
			<meta charset="utf-8">
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
			<title>%s</title>
			<style>
			html { background: #fff }
			body { margin: 8px }
			svg { display: block }
			.fit svg { width: max(var(--least), min(100%%, var(--whole))); height: auto }
			</style>
			</head>
			<body style="--least: %spx; --whole: %spx">
			%s
			</body>
			</html>
			""";

	DiagramContent {
		layers = Set.copyOf(layers);
	}

	@Override
	public boolean isOfOneJourney() {
		return true;
	}

	@Override
	public Optional<Map<String, String>> pages(ProjectSnapshot snapshot, Journey journey, IProgressMonitor monitor) {
		snapshot.numbers();
		DiagramRefresh refresh = diagrams.refresh(name).orElseThrow();
		if (!refresh.describes(journey)) {
			return Optional.empty();
		}
		Diagram diagram = refresh.open(journey);
		refresh.description().additionalLayers().stream().filter(layer -> layers.contains(layer.name())).forEach(layer -> diagram.switchOn(layer.name()));
		refresh.refresh(diagram);
		LayoutFiles layouts = new LayoutFiles(snapshot.texts().folder(), snapshot.names(), snapshot.locale(), (file, reason) -> { });
		Drawing drawing = DiagramDrawing.of(DiagramLayout.of(diagram, layouts.of(journey), snapshot.locale()), snapshot.locale());
		String page = PAGE.formatted(snapshot.locale().getLanguage(), zoom.style(), HtmlText.html(drawing.title()), Math.round(LEGIBLE * drawing.width()), Math.round(drawing.width()),
				SvgWriter.element(drawing, ""));
		return Optional.of(Map.of("diagram.html", page));
	}
}
