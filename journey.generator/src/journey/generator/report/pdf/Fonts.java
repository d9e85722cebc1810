// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import journey.sirius.letters.Typeface;
import journey.sirius.pdf.PdfFonts;

/** The fonts of a PDF. They come with the program, so that a report looks the same everywhere, and go into the file as far as it uses them. */
final class Fonts {

	private static final int NORMAL = 400;
	private static final int BOLD = 700;

	private Fonts() {
	}

	static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
		add(builder, pdf, Typeface.SANS, "Sans", NORMAL, FontStyle.NORMAL);
		add(builder, pdf, Typeface.SANS_BOLD, "Sans", BOLD, FontStyle.NORMAL);
		add(builder, pdf, Typeface.SANS_ITALIC, "Sans", NORMAL, FontStyle.OBLIQUE);
		add(builder, pdf, Typeface.MONO, "Mono", NORMAL, FontStyle.NORMAL);
	}

	private static void add(PdfRendererBuilder builder, PDDocument pdf, Typeface face, String family, int weight, FontStyle style) {
		builder.useFont(new PDFontSupplier(PdfFonts.load(pdf, face)), family, weight, style, true);
	}
}
