// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html;

import static journey.generator.text.HtmlText.html;

import java.util.Locale;

import journey.generator.report.document.Document.Page;
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
import journey.generator.report.document.Tone;

/** Lines of text as they stand in HTML. */
final class HtmlInline {

	private final PageLinks links;
	private final Page page;

	HtmlInline(PageLinks links, Page page) {
		this.links = links;
		this.page = page;
	}

	String write(RichText text) {
		StringBuilder written = new StringBuilder();
		text.pieces().forEach(piece -> written.append(write(piece)));
		return written.toString();
	}

	static String css(Tone tone) {
		return tone.name().toLowerCase(Locale.ROOT);
	}

	private String write(Piece piece) {
		return switch (piece) {
			case Plain plain -> html(plain.text());
			case Strong strong -> "<strong>" + html(strong.text()) + "</strong>";
			case Quiet quiet -> "<span class=\"quiet\">" + html(quiet.text()) + "</span>";
			case Code code -> "<code>" + html(code.text()) + "</code>";
			case Quote quote -> "<q>" + html(quote.text()) + "</q>";
			case Badge badge -> "<span class=\"badge " + css(badge.tone()) + "\">" + html(badge.text()) + "</span>";
			case Link link -> link(links.to(link.anchor(), page), link.text());
			case Target target -> "<span id=\"" + html(target.anchor()) + "\">" + html(target.text()) + "</span>";
			case Web web -> link(web.address(), web.text());
			case Bar bar -> "<svg class=\"bar\" aria-hidden=\"true\"><rect class=\"whole\" width=\"100%\" height=\"100%\"/><rect class=\"part\" width=\"" + bar.percent() + "%\" height=\"100%\"/></svg>";
		};
	}

	private static String link(String address, String text) {
		return address.isEmpty() ? html(text) : "<a href=\"" + html(address) + "\">" + html(text) + "</a>";
	}
}
