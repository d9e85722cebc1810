// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import static journey.generator.text.HtmlText.html;

import java.util.ArrayList;
import java.util.List;
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
import journey.generator.report.html.PageLinks;

/** Lines of text in XHTML for paper. */
final class PrintInline {

	/** No browser takes longer ones. */
	private static final int LONGEST_ADDRESS = 2_000;

	private final PageLinks links;
	private final Page page;
	/** The marks around a quotation. They are part of its text: the library would end a line before marks that a style adds. */
	private final String quotation;

	PrintInline(PageLinks links, Page page, String language) {
		this.links = links;
		this.page = page;
		this.quotation = language.equals(Locale.FRENCH.getLanguage()) ? "<q>«\u202F%s\u202F»</q>" : "<q>“%s”</q>";
	}

	String write(RichText text, PaperText kind) {
		StringBuilder written = new StringBuilder();
		withoutSeams(text.pieces()).forEach(piece -> written.append(write(piece, kind)));
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

	private String write(Piece piece, PaperText kind) {
		return switch (piece) {
			case Plain plain -> kind.of(plain.text());
			case Strong strong -> "<strong>" + kind.of(strong.text()) + "</strong>";
			case Quiet quiet -> "<span class=\"quiet\">" + kind.of(quiet.text()) + "</span>";
			case Code code -> "<code>" + kind.of(code.text()) + "</code>";
			case Quote quote -> quotation.formatted(kind.of(quote.text()));
			case Badge badge -> "<span class=\"badge " + css(badge.tone()) + "\">" + kind.of(badge.text()) + "</span>";
			case Link link -> link(links.to(link.anchor(), page), link.text(), kind);
			case Target target -> "<span id=\"" + html(target.anchor()) + "\">" + kind.of(target.text()) + "</span>";
			case Web web -> link(web.address(), web.text(), kind);
			case Bar bar -> "<span class=\"bar\"><span class=\"part\" style=\"width: " + bar.percent() + "%\"></span></span>";
		};
	}

	/** Pages of a report are files of their own: a link into another one would not be there on paper, so only its words are. */
	private static String link(String address, String text, PaperText kind) {
		boolean toAnotherPage = address.isEmpty() || !address.startsWith("#") && !address.contains(":");
		if (toAnotherPage || address.length() > LONGEST_ADDRESS) {
			return kind.of(text);
		}
		// the title is what a screen reader says about the link
		return "<a href=\"%s\" title=\"%s\">%s</a>".formatted(html(address), PaperText.HEADING.of(text), kind.of(text));
	}
}
