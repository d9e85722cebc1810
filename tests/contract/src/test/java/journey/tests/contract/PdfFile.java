// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as those see it who read it, with their eyes, by a screen reader or by a program. */
final class PdfFile implements AutoCloseable {

	/** Whatever does something, or brings something along. */
	private static final Set<COSName> ACTIVE = Set.of(COSName.JAVA_SCRIPT, COSName.JS, COSName.AA, COSName.OPEN_ACTION, COSName.EMBEDDED_FILES,
			COSName.getPDFName("Launch"), COSName.getPDFName("GoToR"), COSName.getPDFName("SubmitForm"), COSName.getPDFName("RichMedia"), COSName.XFA);
	private static final Set<String> TEXT_OPERATORS = Set.of("Tj", "TJ", "'", "\"");

	private final PDDocument document;
	private List<String> pages;

	private PdfFile(PDDocument document) {
		this.document = document;
	}

	/** What is wrong with a file, to a parser and to those who fear for its readers. */
	static List<String> problems(byte[] pdf) {
		try {
			return read(pdf, PdfFile::problems);
		} catch (UncheckedIOException e) {
			return List.of(e.getMessage());
		}
	}

	static <T> T read(byte[] pdf, Function<PdfFile, T> use) {
		try (PdfFile file = open(pdf)) {
			return use.apply(file);
		}
	}

	/** A file to look at several times. */
	static PdfFile open(byte[] pdf) {
		try {
			return new PdfFile(Loader.loadPDF(pdf));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> problems() {
		List<String> problems = new ArrayList<>(active());
		problems.addAll(textOutsideOfTheStructure());
		problems.addAll(fontsThatAreNotThere());
		links().stream().filter(link -> !link.matches("(?i)(https?://|mailto:).+")).forEach(link -> problems.add("link to " + link));
		return problems;
	}

	PDDocument document() {
		return document;
	}

	/** Its text, page by page. */
	List<String> pages() {
		if (pages == null) {
			pages = strip();
		}
		return pages;
	}

	private List<String> strip() {
		try {
			List<String> stripped = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setLineSeparator("\n");
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				stripped.add(stripper.getText(document));
			}
			return stripped;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The titles of the bookmarks, each before those below it; one that leads nowhere has a question mark. */
	List<String> bookmarks() {
		List<String> titles = new ArrayList<>();
		collect(document.getDocumentCatalog().getDocumentOutline(), titles);
		return titles;
	}

	private void collect(PDOutlineNode node, List<String> titles) {
		try {
			for (PDOutlineItem item : node.children()) {
				titles.add(item.getTitle() + (item.findDestinationPage(document) == null ? " ?" : ""));
				collect(item, titles);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The elements of the structure, each before those in it. */
	List<PDStructureElement> structure() {
		List<PDStructureElement> elements = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
		return elements;
	}

	static List<PDStructureElement> children(PDStructureNode node) {
		return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).toList();
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (PDStructureElement child : children(node)) {
			elements.add(child);
			collect(child, elements);
		}
	}

	/** The addresses out of the file. */
	Set<String> links() {
		Set<String> links = new TreeSet<>();
		for (COSDictionary dictionary : dictionaries()) {
			if (dictionary.containsKey(COSName.URI)) {
				links.add(dictionary.getString(COSName.URI));
			}
		}
		return links;
	}

	private Set<String> active() {
		Set<String> active = new TreeSet<>();
		for (COSDictionary dictionary : dictionaries()) {
			ACTIVE.stream().filter(dictionary::containsKey).forEach(name -> active.add("active: " + name.getName()));
			if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action && ACTIVE.contains(action)) {
				active.add("active: " + action.getName());
			}
		}
		return active;
	}

	/** Text that is neither part of the structure nor marked as decoration. */
	private List<String> textOutsideOfTheStructure() {
		List<String> problems = new ArrayList<>();
		try {
			int number = 0;
			for (PDPage page : document.getPages()) {
				number++;
				int depth = 0;
				for (Object token : new PDFStreamParser(page).parse()) {
					if (token instanceof Operator operator) {
						switch (operator.getName()) {
							case "BDC", "BMC" -> depth++;
							case "EMC" -> depth--;
							default -> {
								if (depth == 0 && TEXT_OPERATORS.contains(operator.getName())) {
									problems.add("text outside of the structure on page " + number);
								}
							}
						}
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return problems;
	}

	private Set<String> fontsThatAreNotThere() {
		Set<String> missing = new TreeSet<>();
		try {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					if (!font.isEmbedded()) {
						missing.add("font " + font.getName() + " is not in the file");
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return missing;
	}

	private List<COSDictionary> dictionaries() {
		List<COSDictionary> dictionaries = new ArrayList<>();
		document.getDocument().getXrefTable().keySet().stream().sorted().forEach(key -> {
			collect(document.getDocument().getObjectFromPool(key).getObject(), dictionaries);
		});
		collect(document.getDocument().getTrailer(), dictionaries);
		return dictionaries;
	}

	/** Objects of their own are collected by themselves. */
	private static void collect(COSBase object, List<COSDictionary> dictionaries) {
		if (object instanceof COSDictionary dictionary) {
			dictionaries.add(dictionary);
			dictionary.getValues().forEach(value -> collect(value, dictionaries));
		} else if (object instanceof COSArray array) {
			array.forEach(value -> collect(value, dictionaries));
		}
	}
}
