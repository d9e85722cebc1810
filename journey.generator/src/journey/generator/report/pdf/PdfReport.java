// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.Map;
import java.util.stream.Collectors;

import journey.generator.report.ReportTexts;
import journey.generator.report.document.Block.DrawnDiagram;
import journey.generator.report.document.Document;
import journey.generator.report.document.Document.Page;
import journey.sirius.drawing.Drawing;

/** A page of the report as a tagged PDF: a template writes it as XHTML for paper, a library sets that. */
public final class PdfReport {

	private final PrintReport template;
	private final Typesetter typesetter;

	private PdfReport(PrintReport template, BrandColours colours) {
		this.template = template;
		this.typesetter = new Typesetter(colours);
	}

	public static PdfReport of(Document report, ReportTexts texts) {
		BrandColours colours = BrandColours.load();
		return new PdfReport(new PrintReport(report, texts, PrintStyle.load(colours)), colours);
	}

	public static PdfReport withNumbers(Document report, ReportTexts texts) {
		BrandColours colours = BrandColours.load();
		return new PdfReport(new PrintReport(report, texts, PrintStyle.withNumbers(colours)), colours);
	}

	/** The bytes of a PDF file; the same page always gives the same ones, whatever ends the lines of templates on this machine. */
	public byte[] write(Page page) {
		Map<String, Drawing> drawings = page.diagrams().stream().collect(Collectors.toMap(DrawnDiagram::name, DrawnDiagram::drawing));
		return typesetter.set(template.write(page).replace("\r\n", "\n"), drawings);
	}
}
