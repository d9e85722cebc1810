// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;

/** What is wrong with an output, to a strict parser of its format and to those who fear for their readers. */
final class StrictFormats {

	/** By the ends of file names; the first that fits counts. The text of a PDF has a letter for each byte. */
	private static final Map<String, Function<String, List<String>>> BY_ENDING = new LinkedHashMap<>();

	static {
		BY_ENDING.put(".schema.json", StrictFormats::schema);
		BY_ENDING.put(".json", StrictFormats::json);
		BY_ENDING.put(".html", StrictFormats::html);
		BY_ENDING.put(".md", StrictFormats::markdown);
		BY_ENDING.put(".svg", StrictFormats::svg);
		BY_ENDING.put(".csv", StrictFormats::csv);
		BY_ENDING.put(".pdf", text -> PdfFile.problems(text.getBytes(StandardCharsets.ISO_8859_1)));
	}

	/** Texts can carry these and no reader sees them: controls, marks of direction, halves of surrogate pairs. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\n\t]]");
	private static final Pattern HALF_ESCAPED = Pattern.compile("(?i)(?<!\\\\)(?:\\\\\\\\)*(?:\\\\ud[89ab]..(?!\\\\ud[c-f])|(?<!\\\\ud[89ab]..)\\\\ud[c-f]..)");

	private static final Set<String> FETCHING_ELEMENTS = Set.of("script", "link", "iframe", "frame", "object", "embed", "img", "picture", "source",
			"audio", "video", "track", "image", "use", "base", "form", "applet", "portal");
	private static final Set<String> FETCHING_ATTRIBUTES = Set.of("src", "srcset", "poster", "data", "background", "action", "formaction", "ping",
			"manifest", "xlink:href", "cite", "style", "srcdoc", "http-equiv");
	private static final Pattern LINK = Pattern.compile("#[A-Za-z0-9._-]+|(https?://|mailto:).*");
	private static final Pattern POLICY = Pattern.compile("default-src 'none'; .*");

	private static final Set<String> MARKDOWN_TAGS = Set.of("<br>", "<code>", "</code>");
	/** A drawing that is written beside the page. */
	private static final Pattern MARKDOWN_IMAGE = Pattern.compile("report-[a-z0-9-]+\\.svg");
	private static final Set<String> SVG_ELEMENTS = Set.of("svg", "title", "desc", "g", "rect", "ellipse", "path", "text", "tspan", "defs", "linearGradient", "stop");
	private static final Pattern MARKDOWN_LINK = Pattern.compile("#[a-z0-9._-]+");

	/** A number below zero begins like one and is none. */
	private static final Pattern FORMULA = Pattern.compile("(?!-[0-9]+(\\.[0-9]+)?$)[=+\\-@\t\r].*", Pattern.DOTALL);

	private StrictFormats() {
	}

	/** What is wrong with a file; that its name has an unknown ending, if there is no parser for it. */
	static List<String> problems(String path, String text) {
		return BY_ENDING.entrySet().stream().filter(format -> path.endsWith(format.getKey())).findFirst()
				.map(format -> {
					List<String> problems = new ArrayList<>(unicode(text));
					problems.addAll(format.getValue().apply(text));
					return problems;
				})
				.orElse(List.of("there is no strict parser for files of this kind"));
	}

	private static List<String> unicode(String text) {
		return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
				? List.of("half of a surrogate pair, which is no UTF-8") : List.of();
	}

	/** Shapes and texts, well-formed, without anything that is fetched or run. */
	private static List<String> svg(String text) {
		List<String> problems = new ArrayList<>();
		try {
			XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
			XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					if (!SVG_ELEMENTS.contains(xml.getLocalName())) {
						problems.add("element " + xml.getLocalName());
					}
					for (int i = 0; i < xml.getAttributeCount(); i++) {
						String name = xml.getAttributeLocalName(i);
						if (name.startsWith("on") || name.equals("href") || name.equals("style")) {
							problems.add("attribute " + name);
						}
					}
				}
			}
		} catch (XMLStreamException mistake) {
			problems.add(mistake.getMessage());
		}
		if (INVISIBLE.matcher(text).find()) {
			problems.add("an invisible sign");
		}
		return problems;
	}

	private static List<String> json(String text) {
		try {
			if (EventSchemas.parse(text).isMissingNode()) {
				return List.of("nothing");
			}
		} catch (JacksonException mistake) {
			return List.of(mistake.getOriginalMessage());
		}
		return HALF_ESCAPED.matcher(text).find() ? List.of("half of a surrogate pair, escaped") : List.of();
	}

	private static List<String> schema(String text) {
		List<String> problems = new ArrayList<>(json(text));
		if (problems.isEmpty()) {
			problems.addAll(EventSchemas.errorsIn(text));
		}
		return problems;
	}

	private static List<String> html(String text) {
		List<String> problems = new ArrayList<>(HtmlChecker.parseErrorsIn(text));
		problems.addAll(invisible(text));
		Document page = Jsoup.parse(text);
		for (Element element : page.getAllElements()) {
			if (FETCHING_ELEMENTS.contains(element.normalName())) {
				problems.add("element " + element.normalName());
			}
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey();
				boolean policy = element.normalName().equals("meta") && name.equals("http-equiv") && attribute.getValue().equals("Content-Security-Policy");
				if (name.startsWith("on") || FETCHING_ATTRIBUTES.contains(name) && !policy
						|| name.equals("href") && !LINK.matcher(attribute.getValue()).matches()) {
					problems.add("attribute " + attribute);
				}
			}
		}
		if (page.select("head > meta[http-equiv=Content-Security-Policy]").eachAttr("content").stream().noneMatch(POLICY.asMatchPredicate())) {
			problems.add("no Content-Security-Policy that forbids everything else");
		}
		return problems;
	}

	private static List<String> invisible(String text) {
		return INVISIBLE.matcher(text).results().map(sign -> "invisible " + Character.getName(sign.group().codePointAt(0))).distinct().toList();
	}

	private static List<String> markdown(String text) {
		List<String> problems = new ArrayList<>(invisible(text));
		Markdown.crookedRows(text).forEach(row -> problems.add("row with another number of cells than its head: " + row));
		Markdown.parse(text).accept(new AbstractVisitor() {
			@Override
			public void visit(HtmlBlock html) {
				problems.add("HTML: " + html.getLiteral());
			}

			@Override
			public void visit(HtmlInline html) {
				if (!MARKDOWN_TAGS.contains(html.getLiteral())) {
					problems.add("HTML: " + html.getLiteral());
				}
			}

			@Override
			public void visit(Link link) {
				if (!MARKDOWN_LINK.matcher(link.getDestination()).matches()) {
					problems.add("link to " + link.getDestination());
				}
				visitChildren(link);
			}

			@Override
			public void visit(Image image) {
				if (!MARKDOWN_IMAGE.matcher(image.getDestination()).matches()) {
					problems.add("image from " + image.getDestination());
				}
			}

			@Override
			public void visit(LinkReferenceDefinition link) {
				problems.add("definition of a link to " + link.getDestination());
			}
		});
		return problems;
	}

	private static List<String> csv(String text) {
		List<String> problems = new ArrayList<>(invisible(text.replace("\r\n", "\n")));
		try (CSVParser table = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
			int columns = -1;
			for (CSVRecord row : table) {
				columns = columns < 0 ? row.size() : columns;
				if (row.size() != columns) {
					problems.add("row " + row.getRecordNumber() + " has " + row.size() + " cells and not " + columns);
				}
				row.stream().filter(FORMULA.asMatchPredicate()).forEach(cell -> problems.add("row " + row.getRecordNumber() + " has a formula: " + cell));
			}
		} catch (IOException | IllegalStateException | UncheckedIOException mistake) {
			problems.add(mistake.getMessage());
		}
		return problems;
	}
}
