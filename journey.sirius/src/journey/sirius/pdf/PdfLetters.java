// SPDX-License-Identifier: EPL-2.0
package journey.sirius.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import journey.sirius.letters.Typeface;

/** The letters of a document, each font once however many pictures use it. */
final class PdfLetters {

	private final PDDocument pdf;
	private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

	/** @param known the letters that the font has */
	record Face(PDType0Font font, CmapLookup known) {
	}

	PdfLetters(PDDocument pdf) {
		this.pdf = pdf;
	}

	Face of(Typeface typeface) throws IOException {
		Face face = faces.get(typeface);
		if (face == null) {
			try (TrueTypeFont font = typeface.open()) {
				face = new Face(PdfFonts.load(pdf, typeface), font.getUnicodeCmapLookup());
			}
			faces.put(typeface, face);
		}
		return face;
	}
}
