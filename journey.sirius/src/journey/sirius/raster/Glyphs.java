// SPDX-License-Identifier: EPL-2.0
package journey.sirius.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

import journey.sirius.letters.Typeface;
import journey.sirius.letters.VisualOrder;

/** The forms of letters, straight from the font: the same on machines with other fonts or none. */
final class Glyphs implements Closeable {

	private final TrueTypeFont font;
	private final CmapLookup letters;
	private final Map<Integer, GeneralPath> forms = new HashMap<>();
	private final double unit;

	Glyphs(Typeface face) {
		this.font = face.open();
		try {
			this.letters = font.getUnicodeCmapLookup();
			this.unit = font.getUnitsPerEm();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A line of text that begins at the origin and stands on it. */
	Line line(String text, double size) {
		GeneralPath all = new GeneralPath();
		double right = 0;
		double scale = size / unit;
		for (int letter : VisualOrder.of(text, letters).codePoints().toArray()) {
			int glyph = letters.getGlyphId(letter);
			all.append(forms.computeIfAbsent(glyph, this::form).getPathIterator(new AffineTransform(scale, 0, 0, -scale, right, 0)), false);
			right += advance(glyph) * scale;
		}
		return new Line(all, right);
	}

	/** The form of a line and how wide it is. */
	record Line(Shape form, double width) {
	}

	private GeneralPath form(int glyph) {
		try {
			GlyphData data = font.getGlyph().getGlyph(glyph);
			return data == null ? new GeneralPath() : data.getPath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private int advance(int glyph) {
		try {
			return font.getAdvanceWidth(glyph);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			font.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
