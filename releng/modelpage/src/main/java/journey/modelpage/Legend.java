// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import org.eclipse.elk.core.math.KVector;

/** What the signs mean, in one line. */
final class Legend {

	static final double WIDTH = 800;
	private static final double SIZE = 10;
	private static final double LINE = 26;
	private static final double GAP = 22;

	private final double y;
	private double x;
	private final StringBuilder svg = new StringBuilder();

	Legend(double x, double y) {
		this.x = x;
		this.y = y;
	}

	String svg() {
		line("", Signs.diamond(new KVector(x, y), new KVector(x + 1, y)), "has as its part");
		line(" stroke-dasharray=\"4 3\"", Signs.arrow(new KVector(x + LINE, y), new KVector(x, y)), "refers to");
		line("", Signs.triangle(new KVector(x, y), new KVector(x + 1, y)), "is the supertype of");
		text(" font-style=\"italic\" font-weight=\"bold\"", "Abstract");
		text("", "* any number; else at most one");
		text("", "small under a name: supertypes without a line");
		return svg.toString();
	}

	private void line(String dashes, String sign, String text) {
		svg.append("<path d=\"M%s %s H%s\" stroke=\"#4a5560\"%s/>\n".formatted(Drawing.number(x), Drawing.number(y), Drawing.number(x + LINE), dashes));
		svg.append(sign);
		x += LINE + 5;
		text("", text);
	}

	private void text(String attributes, String text) {
		svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s>%s</text>\n"
				.formatted(Drawing.number(x), Drawing.number(y + 3.5), Drawing.number(SIZE), attributes, text));
		x += Helvetica.BOLD.width(text, SIZE) + GAP;
	}
}
