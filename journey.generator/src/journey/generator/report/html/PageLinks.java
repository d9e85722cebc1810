// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html;

import java.util.HashMap;
import java.util.Map;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Document;
import journey.generator.report.document.Document.Page;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Target;
import journey.generator.report.document.Section;

/** On which page of a report each anchor stands. */
public final class PageLinks {

	private final Map<String, Page> pages = new HashMap<>();

	public PageLinks(Document report) {
		report.pages().forEach(page -> page.sections().forEach(section -> collect(section, page)));
	}

	/** The address of an anchor as a link on a page; empty if it stands nowhere in the report. */
	public String to(String anchor, Page from) {
		Page page = pages.get(anchor);
		if (page == null) {
			return "";
		}
		return (page == from ? "" : page.name() + ".html") + "#" + anchor;
	}

	private void collect(Section section, Page page) {
		pages.put(section.anchor(), page);
		section.blocks().forEach(block -> collect(block, page));
		section.parts().forEach(part -> collect(part, page));
	}

	private void collect(Block block, Page page) {
		if (block instanceof Cards cards) {
			for (Card card : cards.cards()) {
				pages.put(card.anchor(), page);
				card.blocks().forEach(inner -> collect(inner, page));
			}
		}
		if (block instanceof Block.Table table) {
			table.rows().forEach(row -> row.forEach(cell -> cell.entries().forEach(entry -> collect(entry, page))));
		}
	}

	private void collect(RichText text, Page page) {
		for (RichText.Piece piece : text.pieces()) {
			if (piece instanceof Target target) {
				pages.put(target.anchor(), page);
			}
		}
	}
}
