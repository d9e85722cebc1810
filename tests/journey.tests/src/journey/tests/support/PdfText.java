// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody finds who searches a PDF or copies from it. */
public final class PdfText {

	private PdfText() {
	}

	public static String of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setLineSeparator("\n");
			return stripper.getText(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The letters alone: a line ends wherever a column does, also within a long word. */
	public static String lettersOf(byte[] pdf) {
		return of(pdf).replaceAll("\\s", "");
	}
}
