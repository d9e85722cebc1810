// SPDX-License-Identifier: EPL-2.0
package journey.sirius.raster;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import journey.sirius.drawing.Drawing;
import journey.sirius.drawing.Mark;
import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Merging;
import journey.sirius.drawing.Mark.Paint;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.drawing.Outline;
import journey.sirius.drawing.Outline.Curve;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.layout.Box;
import journey.sirius.layout.PlacedText;
import journey.sirius.letters.Typeface;
import journey.sirius.view.Color;
import journey.sirius.view.FontFormat;

/** Writes pictures as PNG. */
public final class PngWriter implements AutoCloseable {

	/** A picture is made smaller rather than larger than this. */
	private static final double MOST_PIXELS = 40_000_000;
	private static final double LONGEST_SIDE = 16_000;

	private final Map<Typeface, Glyphs> glyphs = new EnumMap<>(Typeface.class);

	/** The bytes of a file. @param scale how many dots across and down for each pixel of the picture */
	public byte[] write(Drawing drawing, double scale) {
		double fitting = fit(drawing, scale);
		BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(drawing.width() * fitting)), (int) Math.max(1, Math.round(drawing.height() * fitting)),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(java.awt.Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(fitting, fitting);
		drawing.marks().forEach(mark -> draw(graphics, mark));
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(image, "png", stream);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static double fit(Drawing drawing, double scale) {
		double bySides = LONGEST_SIDE / Math.max(drawing.width(), drawing.height());
		double byArea = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
		return Math.min(scale, Math.min(bySides, byArea));
	}

	private void draw(Graphics2D graphics, Mark mark) {
		switch (mark) {
			case Group group -> group.marks().forEach(part -> draw(graphics, part));
			case Figure figure -> draw(graphics, figure);
			case Writing writing -> draw(graphics, writing.text());
		}
	}

	private static void draw(Graphics2D graphics, Figure figure) {
		Shape shape = shape(figure.outline());
		figure.fill().ifPresent(fill -> {
			graphics.setPaint(paint(fill, shape.getBounds2D()));
			graphics.fill(shape);
		});
		figure.pen().ifPresent(pen -> {
			graphics.setPaint(color(pen.color()));
			graphics.setStroke(stroke(pen));
			graphics.draw(shape);
		});
	}

	private static Shape shape(Outline outline) {
		return switch (outline) {
			case Outline.Rectangle rectangle -> rectangle(rectangle.box(), 2 * rectangle.radius());
			case Outline.Ellipse ellipse -> new Ellipse2D.Double(ellipse.box().x(), ellipse.box().y(), ellipse.box().width(), ellipse.box().height());
			case Outline.Path path -> path(path);
		};
	}

	private static Shape rectangle(Box box, double arc) {
		return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
	}

	private static Shape path(Outline.Path path) {
		Path2D.Double shape = new Path2D.Double();
		shape.moveTo(path.start().x(), path.start().y());
		for (Outline.Step step : path.steps()) {
			switch (step) {
				case Line line -> shape.lineTo(line.end().x(), line.end().y());
				case Curve curve -> shape.curveTo(curve.first().x(), curve.first().y(), curve.second().x(), curve.second().y(), curve.end().x(), curve.end().y());
			}
		}
		if (path.closed()) {
			shape.closePath();
		}
		return shape;
	}

	private static java.awt.Paint paint(Paint paint, Rectangle2D box) {
		return switch (paint) {
			case Plain plain -> color(plain.color());
			case Merging merging -> new GradientPaint((float) box.getX(), (float) box.getY(), color(merging.from()),
					(float) (box.getX() + merging.across() * box.getWidth()), (float) (box.getY() + merging.down() * box.getHeight()), color(merging.to()));
		};
	}

	private static java.awt.Color color(Color color) {
		return new java.awt.Color(color.red(), color.green(), color.blue());
	}

	private static BasicStroke stroke(Pen pen) {
		double[] dashes = pen.dashes();
		if (dashes.length == 0) {
			return new BasicStroke((float) pen.width());
		}
		float[] pattern = new float[dashes.length];
		for (int i = 0; i < dashes.length; i++) {
			pattern[i] = (float) dashes[i];
		}
		return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, pattern, 0);
	}

	private void draw(Graphics2D graphics, PlacedText text) {
		Glyphs letters = glyphs.computeIfAbsent(Typeface.of(text.label().formats()), Glyphs::new);
		double size = text.size().pixels();
		graphics.setPaint(color(text.label().color()));
		for (PlacedText.Line line : text.lines()) {
			Glyphs.Line form = letters.line(line.text(), size);
			double left = text.left(form.width());
			graphics.fill(AffineTransform.getTranslateInstance(left, line.baseline()).createTransformedShape(form.form()));
			double thickness = size / 16;
			if (text.label().formats().contains(FontFormat.UNDERLINE)) {
				graphics.fill(new Rectangle2D.Double(left, line.baseline() + size / 10, form.width(), thickness));
			}
			if (text.label().formats().contains(FontFormat.STRIKE_THROUGH)) {
				graphics.fill(new Rectangle2D.Double(left, line.baseline() - size / 3, form.width(), thickness));
			}
		}
	}

	@Override
	public void close() {
		glyphs.values().forEach(Glyphs::close);
	}
}
