// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** CommonMark with the tables and deletions of GitHub, as a public parser reads it. */
final class Markdown {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
	/** Nothing is cleaned: HTML and links in the text stay as they are. */
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).build();

	private Markdown() {
	}

	static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

	/** The page that a reader gets to see. */
	static Document html(String markdown) {
		return Jsoup.parse(RENDERER.render(parse(markdown)));
	}
}
