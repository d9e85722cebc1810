// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF of the report says what the HTML report says, to eyes, screen readers and programs. */
class PdfReportTest {

	private static final Map<Report, PdfFile> FILES = new EnumMap<>(Report.class);

	@TempDir
	Path folder;

	@AfterAll
	static void close() {
		FILES.values().forEach(PdfFile::close);
		FILES.clear();
	}

	@ParameterizedTest
	@EnumSource
	void itIsTaggedAndNamesItself(Report report) {
		Document html = Jsoup.parse(report.outputs().html());
		List<Object> said = read(report, pdf -> {
			PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
			return List.of(catalog.getMarkInfo().isMarked(), catalog.getLanguage(), pdf.document().getDocumentInformation().getTitle(),
					catalog.getViewerPreferences().displayDocTitle(), pdf.structure().get(0).getStructureType());
		});
		assertEquals(List.of(true, html.expectFirst("html").attr("lang"), html.title(), true, "Document"), said);
	}

	@ParameterizedTest
	@EnumSource
	void itHasNoTimeOfItsMaking(Report report) {
		read(report, pdf -> {
			assertEquals(Set.of("Title", "Subject", "Producer"), Set.copyOf(pdf.document().getDocumentInformation().getMetadataKeys()));
			return null;
		});
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsWrongWithIt(Report report) {
		assertEquals(List.of(), PdfFile.problems(report.outputs().pdf()));
	}

	@ParameterizedTest
	@EnumSource
	void bookmarksNameEverySection(Report report) {
		assertEquals(sections(report), read(report, PdfFile::bookmarks).stream().map(PdfReportTest::withPlainBlanks).toList());
	}

	@ParameterizedTest
	@EnumSource
	void headingsAreThoseOfTheHtml(Report report) {
		List<String> expected = new ArrayList<>(Jsoup.parse(report.outputs().html()).select("h1, main :is(h2, h3, h4, h5, h6)").stream()
				.map(heading -> heading.normalName().toUpperCase()).toList());
		expected.add(1, "H2"); // of the contents
		assertEquals(expected, read(report, pdf -> pdf.structure().stream().map(PDStructureElement::getStructureType).filter(type -> type.matches("H\\d")).toList()));
	}

	@ParameterizedTest
	@EnumSource
	void cellsOfTablesAreHeadersOrData(Report report) {
		read(report, pdf -> {
			for (PDStructureElement table : pdf.structure().stream().filter(element -> element.getStructureType().equals("Table")).toList()) {
				assertEquals(List.of("THead", "TBody", "TFoot"), types(table), "the library adds a foot that is empty");
				assertEquals(Set.of("Column"), scopes(PdfFile.children(PdfFile.children(table).get(0)).get(0)));
				for (PDStructureElement row : PdfFile.children(PdfFile.children(table).get(1))) {
					assertEquals(Set.of("Row"), scopes(row));
					assertEquals(Stream.concat(Stream.of("TH"), PdfFile.children(row).stream().skip(1).map(cell -> "TD")).toList(), types(row));
				}
			}
			return null;
		});
	}

	@ParameterizedTest
	@EnumSource
	void tablesAreThoseOfTheHtml(Report report) {
		long parts = read(report, pdf -> pdf.structure().stream().filter(element -> element.getStructureType().equals("Table")).count());
		int tables = Jsoup.parse(report.outputs().html()).select("table").size();
		assertEquals(true, parts >= tables, "wide ones are in parts: " + parts + " of " + tables);
	}

	@ParameterizedTest
	@EnumSource
	void noPageIsEmpty(Report report) {
		assertEquals(List.of(), read(report, PdfFile::pages).stream().filter(String::isBlank).toList());
	}

	@ParameterizedTest
	@EnumSource
	void itIsReadInOrder(Report report) {
		List<String> pages = read(report, PdfFile::pages);
		String text = withPlainBlanks(String.join("\n", pages.subList(2, pages.size())));
		int at = 0;
		for (String title : sections(report)) {
			int next = text.indexOf(title, at);
			assertEquals(true, next >= at, title);
			at = next;
		}
	}

	@ParameterizedTest
	@EnumSource
	void pagesAreNumberedSheetsOfA4(Report report) {
		read(report, pdf -> {
			List<String> pages = pdf.pages();
			for (int i = 0; i < pages.size(); i++) {
				PDPage page = pdf.document().getPage(i);
				assertEquals("842 x 595", Math.round(page.getMediaBox().getWidth()) + " x " + Math.round(page.getMediaBox().getHeight()));
				assertEquals(i > 0, Pattern.compile("(?m)(^|\\s)" + (i + 1) + "\\s*/\\s*" + pages.size() + "\\s*$").matcher(pages.get(i)).find(), "page " + (i + 1));
			}
			return null;
		});
	}

	@Test
	void accentsAndSignsCanBeSearched() {
		List<String> pages = read(Report.SMARTPHONE, PdfFile::pages);
		String text = String.join("", pages);
		for (String word : List.of("Synthèse", "Émotions", "−1", "→", "★")) {
			assertEquals(true, text.contains(word), word);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 300 })
	void fewAndManyTouchpointsHaveTheirCards(int touchpoints) {
		Touchpoints.write(folder, touchpoints);
		Outputs outputs = Outputs.build(folder, "--lang", "en");
		assertEquals(List.of(), PdfFile.problems(outputs.pdf()));
		String text = PdfFile.read(outputs.pdf(), pdf -> String.join("", pdf.pages()));
		assertEquals(true, text.contains("Step number " + (touchpoints - 1) + " of a long way"));
	}

	@Test
	void whatIsWrongIsFound() {
		assertEquals(1, PdfFile.problems("no PDF".getBytes(StandardCharsets.US_ASCII)).size());
	}

	/** Each is parsed once, for all tests. */
	private static <T> T read(Report report, Function<PdfFile, T> use) {
		return use.apply(FILES.computeIfAbsent(report, any -> PdfFile.open(any.outputs().pdf())));
	}

	private static List<String> sections(Report report) {
		List<String> titles = new ArrayList<>();
		for (Element section : Jsoup.parse(report.outputs().html()).select("main section")) {
			titles.add(withPlainBlanks(section.child(0).text()));
		}
		return titles;
	}

	/** A line may end at a blank, and the reader of HTML knows only one kind. */
	private static String withPlainBlanks(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ");
	}

	private static List<String> types(PDStructureElement element) {
		return PdfFile.children(element).stream().map(PDStructureElement::getStructureType).toList();
	}

	/** For which cells the header cells of a row stand. */
	private static Set<String> scopes(PDStructureElement row) {
		Set<String> scopes = new TreeSet<>();
		for (PDStructureElement cell : PdfFile.children(row)) {
			if (cell.getStructureType().equals("TH")) {
				COSBase attributes = cell.getCOSObject().getDictionaryObject(COSName.A);
				scopes.add(((COSDictionary) attributes).getNameAsString("Scope"));
			}
		}
		return scopes;
	}
}
