// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import static journey.generator.text.HtmlText.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.generator.report.document.Document.Page;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
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
import journey.generator.report.html.PageLinks;

/** Lines of text in XHTML for paper. */
final class PrintInline {

	private final PageLinks links;
	private final Page page;
	/** The marks around a quotation. They are part of its text: the library would end a line before marks that a style adds. */
	private final String quotation;

	PrintInline(PageLinks links, Page page, String language) {
		this.links = links;
		this.page = page;
		this.quotation = language.equals(Locale.FRENCH.getLanguage()) ? "<q>«\u202F%s\u202F»</q>" : "<q>“%s”</q>";
	}

	String write(RichText text) {
		StringBuilder written = new StringBuilder();
		withoutSeams(text.pieces()).forEach(piece -> written.append(write(piece)));
		return written.toString();
	}

	/** Quiet pieces that follow each other as one, since the library may end a line between two, even before a comma. */
	private static List<Piece> withoutSeams(List<Piece> pieces) {
		List<Piece> whole = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece instanceof Quiet next && !whole.isEmpty() && whole.getLast() instanceof Quiet last) {
				whole.set(whole.size() - 1, new Quiet(last.text() + next.text()));
			} else {
				whole.add(piece);
			}
		}
		return whole;
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
			case Quote quote -> quotation.formatted(html(quote.text()));
			case Badge badge -> "<span class=\"badge " + css(badge.tone()) + "\">" + html(badge.text()) + "</span>";
			case Link link -> link(links.to(link.anchor(), page), link.text());
			case Target target -> "<span id=\"" + html(target.anchor()) + "\">" + html(target.text()) + "</span>";
			case Web web -> link(web.address(), web.text());
		};
	}

	/** Pages of a report are files of their own: a link into another one would not be there on paper, so only its words are. */
	private static String link(String address, String text) {
		boolean toAnotherPage = address.isEmpty() || !address.startsWith("#") && !address.contains(":");
		// the title is what a screen reader says about the link
		return toAnotherPage ? html(text) : "<a href=\"%s\" title=\"%s\">%s</a>".formatted(html(address), html(text), html(text));
	}
}
