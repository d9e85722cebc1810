// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
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

	/** A character after a backslash, or a border between cells. */
	private static final Pattern ESCAPED_OR_BORDER = Pattern.compile("\\\\.|(\\|)");

	private Markdown() {
	}

	static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

	/** The page that a reader gets to see. */
	static Document html(String markdown) {
		return Jsoup.parse(RENDERER.render(parse(markdown)));
	}

	/** The rows of tables that have not as many cells as the head of their table. The parser drops and adds cells as it likes, so the text itself is counted. */
	static List<String> crookedRows(String markdown) {
		List<String> lines = markdown.lines().toList();
		List<String> crooked = new ArrayList<>();
		parse(markdown).accept(new AbstractVisitor() {
			private long expected;

			@Override
			public void visit(CustomNode node) {
				if (node instanceof TableRow row) {
					SourceSpan place = row.getSourceSpans().get(0);
					String line = lines.get(place.getLineIndex());
					if (row.getParent() instanceof TableHead) {
						expected = borders(line);
					} else if (borders(line) != expected) {
						crooked.add(line);
					}
				}
				visitChildren(node);
			}
		});
		return crooked;
	}

	private static long borders(String line) {
		return ESCAPED_OR_BORDER.matcher(line).results().filter(match -> match.group(1) != null).count();
	}
}
