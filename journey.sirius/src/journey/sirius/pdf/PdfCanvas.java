// SPDX-License-Identifier: EPL-2.0
package journey.sirius.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

import journey.sirius.drawing.Mark;
import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Merging;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.drawing.Outline;
import journey.sirius.drawing.Outline.Curve;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.drawing.Outline.Path;
import journey.sirius.layout.Box;
import journey.sirius.layout.PlacedText;
import journey.sirius.layout.Point;
import journey.sirius.letters.Typeface;
import journey.sirius.letters.VisualOrder;
import journey.sirius.view.FontFormat;

/** Draws marks onto a page. */
final class PdfCanvas {

	/** Where a curve is pulled to so that it looks like a quarter of a circle. */
	private static final double ROUND = 0.5523;

	private final PDPageContentStream page;
	private final double height;
	private final PdfLetters fonts;

	/** @param height of the page, which counts from below */
	PdfCanvas(PdfLetters fonts, PDPageContentStream page, double height) {
		this.fonts = fonts;
		this.page = page;
		this.height = height;
	}

	void draw(Mark mark) {
		try {
			switch (mark) {
				case Group group -> group.marks().forEach(this::draw);
				case Figure figure -> figure(figure);
				case Writing writing -> text(writing.text());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private float x(double x) {
		return (float) x;
	}

	private float y(double y) {
		return (float) (height - y);
	}

	private void figure(Figure figure) throws IOException {
		if (figure.fill().isPresent()) {
			switch (figure.fill().get()) {
				case Plain plain -> {
					page.setNonStrokingColor(color(plain.color()));
					outline(figure.outline());
					page.fill();
				}
				case Merging merging -> {
					page.saveGraphicsState();
					outline(figure.outline());
					page.clip();
					page.shadingFill(shading(merging, box(figure.outline())));
					page.restoreGraphicsState();
				}
			}
		}
		if (figure.pen().isPresent()) {
			Mark.Pen pen = figure.pen().get();
			page.setStrokingColor(color(pen.color()));
			page.setLineWidth((float) pen.width());
			double[] dashes = pen.dashes();
			float[] pattern = new float[dashes.length];
			for (int i = 0; i < dashes.length; i++) {
				pattern[i] = (float) dashes[i];
			}
			page.setLineDashPattern(pattern, 0);
			outline(figure.outline());
			page.stroke();
		}
	}

	private static Color color(journey.sirius.view.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}

	private static Box box(Outline outline) {
		return switch (outline) {
			case Outline.Rectangle rectangle -> rectangle.box();
			case Outline.Ellipse ellipse -> ellipse.box();
			case Path path -> path.steps().stream().map(step -> step instanceof Line line ? line.end() : ((Curve) step).end())
					.map(end -> new Box(end.x(), end.y(), 0, 0)).reduce(new Box(path.start().x(), path.start().y(), 0, 0), Box::with);
		};
	}

	private void outline(Outline outline) throws IOException {
		switch (outline) {
			case Outline.Rectangle rectangle when rectangle.radius() == 0 -> {
				Box box = rectangle.box();
				page.addRect(x(box.x()), y(box.bottom()), (float) box.width(), (float) box.height());
			}
			case Outline.Rectangle rectangle -> round(rectangle.box(), Math.min(rectangle.radius(), rectangle.box().width() / 2), Math.min(rectangle.radius(), rectangle.box().height() / 2));
			case Outline.Ellipse ellipse -> round(ellipse.box(), ellipse.box().width() / 2, ellipse.box().height() / 2);
			case Path path -> path(path);
		}
	}

	private void round(Box box, double across, double down) throws IOException {
		double inX = across * (1 - ROUND);
		double inY = down * (1 - ROUND);
		page.moveTo(x(box.x() + across), y(box.y()));
		page.lineTo(x(box.right() - across), y(box.y()));
		page.curveTo(x(box.right() - inX), y(box.y()), x(box.right()), y(box.y() + inY), x(box.right()), y(box.y() + down));
		page.lineTo(x(box.right()), y(box.bottom() - down));
		page.curveTo(x(box.right()), y(box.bottom() - inY), x(box.right() - inX), y(box.bottom()), x(box.right() - across), y(box.bottom()));
		page.lineTo(x(box.x() + across), y(box.bottom()));
		page.curveTo(x(box.x() + inX), y(box.bottom()), x(box.x()), y(box.bottom() - inY), x(box.x()), y(box.bottom() - down));
		page.lineTo(x(box.x()), y(box.y() + down));
		page.curveTo(x(box.x()), y(box.y() + inY), x(box.x() + inX), y(box.y()), x(box.x() + across), y(box.y()));
		page.closePath();
	}

	private void path(Path path) throws IOException {
		page.moveTo(x(path.start().x()), y(path.start().y()));
		for (Outline.Step step : path.steps()) {
			switch (step) {
				case Line line -> page.lineTo(x(line.end().x()), y(line.end().y()));
				case Curve curve -> page.curveTo(x(curve.first().x()), y(curve.first().y()), x(curve.second().x()), y(curve.second().y()), x(curve.end().x()), y(curve.end().y()));
			}
		}
		if (path.closed()) {
			page.closePath();
		}
	}

	private PDShadingType2 shading(Merging merging, Box box) {
		COSDictionary function = new COSDictionary();
		function.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
		function.setItem(COSName.DOMAIN, numbers(0, 1));
		function.setItem(COSName.C0, parts(merging.from()));
		function.setItem(COSName.C1, parts(merging.to()));
		function.setItem(COSName.N, COSInteger.ONE);
		PDShadingType2 shading = new PDShadingType2(new COSDictionary());
		shading.setShadingType(PDShadingType2.SHADING_TYPE2);
		shading.setColorSpace(PDDeviceRGB.INSTANCE);
		Point end = new Point(box.x() + merging.across() * box.width(), box.y() + merging.down() * box.height());
		shading.setCoords(numbers(x(box.x()), y(box.y()), x(end.x()), y(end.y())));
		shading.setFunction(new PDFunctionType2(function));
		return shading;
	}

	private static COSArray parts(journey.sirius.view.Color color) {
		float most = 255;
		return numbers(color.red() / most, color.green() / most, color.blue() / most);
	}

	private static COSArray numbers(float... numbers) {
		COSArray array = new COSArray();
		for (float number : numbers) {
			array.add(new COSFloat(number));
		}
		return array;
	}

	private void text(PlacedText text) throws IOException {
		PdfLetters.Face letters = fonts.of(Typeface.of(text.label().formats()));
		double size = text.size().pixels();
		page.setNonStrokingColor(color(text.label().color()));
		for (PlacedText.Line line : text.lines()) {
			String shown = VisualOrder.of(line.text(), letters.known());
			double width = letters.font().getStringWidth(shown) * size / 1000;
			double left = text.left(width);
			page.beginText();
			page.setFont(letters.font(), (float) size);
			page.newLineAtOffset(x(left), y(line.baseline()));
			page.showText(shown);
			page.endText();
			if (text.label().formats().contains(FontFormat.UNDERLINE)) {
				stroke(left, line.baseline() + size / 8, width, size / 16);
			}
			if (text.label().formats().contains(FontFormat.STRIKE_THROUGH)) {
				stroke(left, line.baseline() - size / 3, width, size / 16);
			}
		}
	}

	private void stroke(double left, double y, double width, double thickness) throws IOException {
		page.addRect(x(left), y(y + thickness), (float) width, (float) thickness);
		page.fill();
	}
}
