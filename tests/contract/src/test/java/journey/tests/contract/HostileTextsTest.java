// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts of users are texts and nothing else, whatever is in them: an output with hostile texts is the output with plain
 * texts, but for the texts.
 */
class HostileTextsTest {

	private static final Path TEMPLATE = Path.of("src/test/resources/workspaces/every-text/texts.journey");
	private static final Pattern PLACE = Pattern.compile("\"text (\\d+)\"");
	/** The name of a file is a text of a user as well; this one is allowed on every system. */
	private static final String FILE = "it's & `[x](y)` _z_ ${x}.journey";
	private static final String PLAIN = "text";
	/** The places within formulas, which are written as in the language. */
	private static final Set<String> IN_FORMULAS = Set.of("45", "67", "68");
	/** A text of the plain outputs: in pages and in JSON. */
	private static final Pattern PLAIN_VISIBLE = Pattern.compile("text(\\d+)text");
	private static final Pattern PLAIN_IN_JSON = Pattern.compile("text (\\d+) text");

	/** Texts, and how readers see them. */
	enum Hostile {

		MARKUP("<script>alert(1)</script>'\"&]]>|`*_[x](javascript:alert(1))=1+1${x}"),
		MORE_MARKUP("\"onclick=\"alert(1)\" <img src=x onerror=alert(1)>&lt;&#60;&amp;<!-- --></style></title>"
				+ "~~x~~ **x** __x__ ![x](data:x) <x@y.z> {0} {{x}} «x» %s\\"),
		LINES("# one\n- two\n1. three\n> four\n\t```\n| five |\n| --- |\n---\n===\n<div>\n\n[x]: y\n\\"),
		END_OF_HEADING("C# #"),
		/** Right-to-left override, bell, escape, a C1 control, an isolate, a character that is none. */
		CHARACTERS("\u202E\u0007\u001B[31m\u0085\u2067\uFFFE", "\uFFFD\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD"),
		OTHER_SCRIPTS("👩‍👩‍👧 𝒻\u2028é\u200F ا"),
		OTHER_BLANKS("\u00A0¤\u202F"),
		FORMULA("=1+1"),
		TAB_FORMULA("\t@SUM(A1)");

		final String text;
		final String visible;

		Hostile(String text) {
			this(text, text);
		}

		Hostile(String text, String visible) {
			this.text = text;
			this.visible = visible;
		}

		/** How readers see the text in a place. */
		String visible(String place) {
			return withoutBlanks(in(place, visible));
		}

		String inJson(String place) {
			return EventSchemas.inJson(in(place, text));
		}

		private static String in(String place, String text) {
			String written = IN_FORMULAS.contains(place) ? escaped(text) : text;
			return written + " " + place + " " + written;
		}
	}

	/** A diagram within a page. */
	private static final String DRAWING = "svg[role^=graphics-document]";

	@TempDir
	static Path folder;
	private static Outputs plain;
	private static final Map<Hostile, Outputs> OUTPUTS = new EnumMap<>(Hostile.class);

	@BeforeAll
	static void build() throws IOException {
		plain = Outputs.build(workspace(PLAIN));
		for (Hostile hostile : Hostile.values()) {
			OUTPUTS.put(hostile, Outputs.build(workspace(hostile.text)));
		}
	}

	@Test
	void thereAreTexts() throws IOException {
		Matcher places = PLACE.matcher(Files.readString(TEMPLATE));
		assertEquals(List.of(70, 70), List.of((int) places.results().count(), strings(Files.readString(TEMPLATE))));
	}

	@ParameterizedTest
	@EnumSource
	void theHtmlReportHasNothingElse(Hostile hostile) {
		String html = OUTPUTS.get(hostile).html();
		assertEquals(List.of(), HtmlChecker.errorsIn(html));
		Lines.assertSame(expected(Jsoup.parse(plain.html()), hostile), content(Jsoup.parse(html)), "report.html");
	}

	@ParameterizedTest
	@EnumSource
	void theMarkdownReportHasNothingElse(Hostile hostile) {
		Document page = Markdown.html(OUTPUTS.get(hostile).markdown());
		Lines.assertSame(expected(Markdown.html(plain.markdown()), hostile), content(page), "report.md");
	}

	@ParameterizedTest
	@EnumSource
	void theChecklistHasNothingElse(Hostile hostile) {
		Document page = Markdown.html(OUTPUTS.get(hostile).files().get("implementation.md"));
		Lines.assertSame(expected(Markdown.html(plain.files().get("implementation.md")), hostile), content(page), "implementation.md");
	}

	@ParameterizedTest
	@EnumSource
	void theTrackingPlanHasTheSameRowsAndNoFormula(Hostile hostile) throws IOException {
		List<CSVRecord> rows = TrackingPlanTest.rows(OUTPUTS.get(hostile).files().get("tracking-plan.csv"));
		List<CSVRecord> plainRows = TrackingPlanTest.rows(plain.files().get("tracking-plan.csv"));
		assertEquals(plainRows.stream().map(row -> row.get("id") + " " + row.get("property")).toList(), rows.stream().map(row -> row.get("id") + " " + row.get("property")).toList());
		assertEquals(List.of(), rows.stream().flatMap(CSVRecord::stream).filter(TrackingPlanTest::isFormula).toList());
	}

	@ParameterizedTest
	@EnumSource
	void theSpecAndTheSchemasHaveNothingElse(Hostile hostile) {
		Map<String, String> files = OUTPUTS.get(hostile).files();
		assertEquals(plain.files().keySet(), files.keySet());
		files.forEach((path, text) -> {
			if (path.endsWith(".json")) {
				String expected = PLAIN_IN_JSON.matcher(EventSchemas.parse(plain.files().get(path)).toString())
						.replaceAll(place -> Matcher.quoteReplacement(hostile.inJson(place.group(1))));
				assertEquals(expected, EventSchemas.parse(text).toString());
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void theSchemasAreValid(Hostile hostile) {
		OUTPUTS.get(hostile).schemas().values().forEach(schema -> assertEquals(List.of(), EventSchemas.errorsIn(schema)));
	}

	@ParameterizedTest
	@EnumSource
	void theTerminalGetsNoControlCharacters(Hostile hostile) {
		List<String> signs = OUTPUTS.get(hostile).printed().codePoints()
				.filter(c -> c != '\n' && Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069)
				.mapToObj(Character::getName).toList();
		assertEquals(List.of(), signs);
	}

	/** A folder with the template, where every text begins and ends with this one. */
	private static Path workspace(String text) throws IOException {
		Path workspace = Files.createTempDirectory(folder, "workspace");
		String quoted = escaped(text);
		Files.writeString(workspace.resolve(FILE), PLACE.matcher(Files.readString(TEMPLATE))
				.replaceAll(place -> Matcher.quoteReplacement('"' + quoted + " " + place.group(1) + " " + quoted + '"')));
		return workspace;
	}

	/** A text as the language writes it between quotes. */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
	}

	private static int strings(String journey) {
		return (int) journey.lines().filter(line -> !line.startsWith("//")).mapToLong(line -> line.chars().filter(c -> c == '"').count()).sum() / 2;
	}

	/** Everything in a page with plain texts, as it should be with hostile ones. */
	private static List<String> expected(Document plainPage, Hostile hostile) {
		return content(plainPage).stream()
				.map(line -> PLAIN_VISIBLE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(hostile.visible(place.group(1)))))
				.toList();
	}

	/** Everything in a page, one line for each tag with its attributes and for each text. */
	private static List<String> content(Document page) {
		List<String> content = new ArrayList<>();
		page.body().traverse((node, depth) -> {
			String line = switch (node) {
				case TextNode text -> withoutBlanks(text.getWholeText());
				case Element element when element.is(DRAWING) -> drawing(element);
				case Element element -> tag(element);
				default -> node.outerHtml();
			};
			boolean drawn = node.parent() instanceof Element parent && parent.closest(DRAWING) != null;
			if (!drawn && !line.isEmpty()) {
				content.add(" ".repeat(depth) + line);
			}
		});
		content.add(withoutBlanks(page.title()));
		return content;
	}

	/** Where things stand in a drawing, and in how many lines, follows from the length of texts: what matters is of what it is made, and what it says. */
	private static String drawing(Element svg) {
		Set<String> parts = new TreeSet<>();
		svg.getAllElements().forEach(element -> parts.add(element.tagName() + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList()));
		return "<svg>" + parts + svg.select("title, desc").eachText().stream().map(HostileTextsTest::withoutBlanks).toList();
	}

	/** The label that is read aloud stands behind the tag, since it may hold a text of a user. */
	private static String tag(Element element) {
		Attributes attributes = element.attributes().clone();
		attributes.remove("aria-label");
		return "<" + element.tagName() + attributes.html() + ">" + withoutBlanks(element.attr("aria-label"));
	}

	/** Which blanks there are, and how many, is no matter in a page. */
	private static String withoutBlanks(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", "");
	}
}
