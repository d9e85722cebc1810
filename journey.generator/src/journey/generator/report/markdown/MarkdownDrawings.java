// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.markdown;

import java.util.stream.Stream;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Block.DrawnDiagram;
import journey.generator.report.document.Document.Page;
import journey.sirius.svg.SvgWriter;

/** The pictures of a page as files beside it: Markdown itself has none. */
public final class MarkdownDrawings {

	private MarkdownDrawings() {
	}

	public static Stream<GeneratedFile> of(Page page) {
		return page.diagrams().stream().map(diagram -> new GeneratedFile(file(diagram), SvgWriter.file(diagram.drawing())));
	}

	static String file(DrawnDiagram diagram) {
		return "report-" + diagram.name() + ".svg";
	}
}
