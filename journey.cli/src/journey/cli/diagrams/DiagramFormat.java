// SPDX-License-Identifier: EPL-2.0
package journey.cli.diagrams;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.json.DiagramJson;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.pdf.PdfWriter;
import journey.sirius.raster.PngWriter;
import journey.sirius.svg.SvgWriter;
import journey.sirius.view.Diagram;

/** What a diagram is written as. */
public enum DiagramFormat {
	SVG {
		@Override
		byte[] write(Diagram diagram, Supplier<PlacedDiagram> placed, Locale locale) {
			return SvgWriter.file(DiagramDrawing.of(placed.get(), locale)).getBytes(StandardCharsets.UTF_8);
		}
	},
	PNG {
		@Override
		byte[] write(Diagram diagram, Supplier<PlacedDiagram> placed, Locale locale) {
			try (PngWriter writer = new PngWriter()) {
				return writer.write(DiagramDrawing.of(placed.get(), locale), DOTS);
			}
		}
	},
	PDF {
		@Override
		byte[] write(Diagram diagram, Supplier<PlacedDiagram> placed, Locale locale) {
			return PdfWriter.write(DiagramDrawing.of(placed.get(), locale));
		}
	},
	JSON {
		@Override
		byte[] write(Diagram diagram, Supplier<PlacedDiagram> placed, Locale locale) {
			return DiagramJson.text(diagram).getBytes(StandardCharsets.UTF_8);
		}
	};

	/** So many across and down for each pixel: a picture is sharp on paper too. */
	private static final double DOTS = 2;

	/** The bytes of a file. */
	abstract byte[] write(Diagram diagram, Supplier<PlacedDiagram> placed, Locale locale);

	/** The ending of the names of such files. */
	String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}
}
