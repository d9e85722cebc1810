// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.stream.Collectors;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Bar;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.RichText.Piece;
import journey.generator.report.document.RichText.Plain;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Quote;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.RichText.Target;
import journey.generator.report.document.RichText.Web;

/** The letters of a text, which say how much room it needs. */
final class PlainLetters {

	private PlainLetters() {
	}

	static String of(RichText text) {
		return text.pieces().stream().map(PlainLetters::of).collect(Collectors.joining());
	}

	private static String of(Piece piece) {
		return switch (piece) {
			case Plain plain -> plain.text();
			case Strong strong -> strong.text();
			case Quiet quiet -> quiet.text();
			case Code code -> code.text();
			case Quote quote -> quote.text();
			case Badge badge -> badge.text();
			case Link link -> link.text();
			case Target target -> target.text();
			case Web web -> web.text();
			case Bar bar -> "";
		};
	}
}
