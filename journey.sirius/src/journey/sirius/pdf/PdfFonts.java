// SPDX-License-Identifier: EPL-2.0
package journey.sirius.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import journey.sirius.letters.Typeface;

/** The fonts of PDF files. They go into the file as far as it uses them. */
public final class PdfFonts {

	private PdfFonts() {
	}

	/** A font for a document, which closes it. */
	public static PDType0Font load(PDDocument pdf, Typeface face) {
		try {
			return PDType0Font.load(pdf, face.open(), true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
