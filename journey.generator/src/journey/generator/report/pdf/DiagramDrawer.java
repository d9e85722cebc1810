// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import journey.sirius.drawing.Drawing;
import journey.sirius.pdf.PdfForms;

/** Draws diagrams: an {@code object} of the class {@code diagram} names one, which fills the place that the style gives it. */
final class DiagramDrawer implements FSObjectDrawer {

	private final Map<String, Drawing> drawings;
	private final PdfForms forms;

	/** @param drawings by their names */
	DiagramDrawer(Map<String, Drawing> drawings, PDDocument pdf) {
		this.drawings = drawings;
		this.forms = new PdfForms(pdf);
	}

	@Override
	public Map<Shape, String> drawObject(Element object, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		Drawing drawing = drawings.get(object.getAttribute("data-name"));
		if (drawing != null && device instanceof PdfBoxOutputDevice pdf) {
			PDFormXObject form = forms.of(drawing);
			Rectangle place = new Rectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
			float dots = pdf.getDotsPerPoint();
			pdf.drawPdfAsImage(form, place, form.getBBox().getWidth() * dots, form.getBBox().getHeight() * dots);
		}
		return null;
	}
}
