// SPDX-License-Identifier: EPL-2.0
package journey.sirius.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import journey.sirius.view.FontFormat;

/** A font that comes with the program. DejaVu writes Latin, Greek and Cyrillic letters, arrows, stars and mathematical signs. */
public enum Typeface {
	SANS("DejaVuSansCondensed.ttf"), SANS_BOLD("DejaVuSansCondensed-Bold.ttf"), SANS_ITALIC("DejaVuSansCondensed-Oblique.ttf"),
	SANS_BOLD_ITALIC("DejaVuSansCondensed-BoldOblique.ttf"), MONO("DejaVuSansMono.ttf");

	/** Of the bundle net.sf.jasperreports.fonts. */
	private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

	private final String file;

	Typeface(String file) {
		this.file = file;
	}

	/** The font for a text without serifs. */
	public static Typeface of(Set<FontFormat> formats) {
		boolean italic = formats.contains(FontFormat.ITALIC);
		if (formats.contains(FontFormat.BOLD)) {
			return italic ? SANS_BOLD_ITALIC : SANS_BOLD;
		}
		return italic ? SANS_ITALIC : SANS;
	}

	/** The font; whoever gets it closes it. */
	public TrueTypeFont open() {
		try (InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file)) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			// who copies or searches text finds "fi" as two letters
			font.setEnableGsub(false);
			return font;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
