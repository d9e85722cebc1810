// SPDX-License-Identifier: EPL-2.0
package journey.sirius.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

import journey.sirius.drawing.Drawing;

/** Makes forms of pictures for the pages of a document that somebody else writes: lines and letters, not dots. */
public final class PdfForms {

	private final PDDocument pdf;
	private final PdfLetters letters;

	public PdfForms(PDDocument pdf) {
		this.pdf = pdf;
		this.letters = new PdfLetters(pdf);
	}

	/** A picture as a form with a point for each of its pixels. */
	public PDFormXObject of(Drawing drawing) {
		PDAppearanceStream form = new PDAppearanceStream(pdf);
		form.setBBox(new PDRectangle((float) drawing.width(), (float) drawing.height()));
		form.setResources(new PDResources());
		try (PDPageContentStream content = new PDPageContentStream(pdf, form)) {
			PdfCanvas canvas = new PdfCanvas(letters, content, drawing.height());
			drawing.marks().forEach(canvas::draw);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return form;
	}
}
