// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts of a PDF. They come with the program, so that a report looks the same everywhere, and go into the file as far as it uses them. */
final class Fonts {

	/** Of the bundle net.sf.jasperreports.fonts. */
	private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

	private static final int NORMAL = 400;
	private static final int BOLD = 700;

	private Fonts() {
	}

	/** DejaVu writes Latin, Greek and Cyrillic letters, arrows, stars and mathematical signs. */
	static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
		add(builder, pdf, "DejaVuSansCondensed.ttf", "Sans", NORMAL, FontStyle.NORMAL);
		add(builder, pdf, "DejaVuSansCondensed-Bold.ttf", "Sans", BOLD, FontStyle.NORMAL);
		add(builder, pdf, "DejaVuSansCondensed-Oblique.ttf", "Sans", NORMAL, FontStyle.OBLIQUE);
		add(builder, pdf, "DejaVuSansMono.ttf", "Mono", NORMAL, FontStyle.NORMAL);
	}

	private static void add(PdfRendererBuilder builder, PDDocument pdf, String file, String family, int weight, FontStyle style) {
		builder.useFont(new PDFontSupplier(load(pdf, file)), family, weight, style, true);
	}

	private static PDType0Font load(PDDocument pdf, String file) {
		try (InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			// who copies or searches text finds "fi" as two letters
			font.setEnableGsub(false);
			return PDType0Font.load(pdf, font, true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
