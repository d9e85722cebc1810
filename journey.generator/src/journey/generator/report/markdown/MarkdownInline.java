// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.markdown;

import static journey.generator.text.MarkdownText.code;
import static journey.generator.text.MarkdownText.inline;
import static journey.generator.text.MarkdownText.lineStart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Lines of text as they stand in Markdown, also in a cell of a table. Links within a report become plain text: anchors differ from reader to reader. */
final class MarkdownInline {

	private static final Pattern WORDS = Pattern.compile("(?s)([\\s\\p{Z}]*+)(.*?)([\\s\\p{Z}]*)");

	private MarkdownInline() {
	}

	static String write(RichText text) {
		return lineStart(text.pieces().stream().map(MarkdownInline::write).collect(Collectors.joining()));
	}

	/** Several texts in one cell. */
	static String lines(List<RichText> texts) {
		return texts.stream().map(MarkdownInline::write).collect(Collectors.joining("<br>"));
	}

	private static String write(Piece piece) {
		return switch (piece) {
			case Plain plain -> inline(plain.text());
			case Strong strong -> around("**", inline(strong.text()));
			case Quiet quiet -> inline(quiet.text());
			case Code code -> code(code.text());
			case Quote quote -> around("*", inline(quote.text()));
			case Badge badge -> inline(badge.text());
			case Link link -> inline(link.text());
			case Target target -> inline(target.text());
			case Web web -> inline(web.text());
			case Bar bar -> "";
		};
	}

	/** Marks must touch the words that they mark. */
	private static String around(String mark, String text) {
		Matcher words = WORDS.matcher(text);
		return words.matches() && !words.group(2).isEmpty() ? words.group(1) + mark + words.group(2) + mark + words.group(3) : text;
	}
}
