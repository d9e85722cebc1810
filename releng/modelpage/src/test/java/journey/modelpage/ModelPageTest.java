// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page and its pictures are those of today's metamodel; with -Dgolden.accept=true they become so. */
class ModelPageTest {

	static final Path ECORE = Path.of("../../journey.model/model/journey.ecore");
	private static final Path DOCS = Path.of("../../docs");
	/** A3 is 420 mm long; with this limit the smallest text is printed at 6 points. */
	private static final double LONGEST = 2000;
	/** The short side of the paper, as a part of the long one. */
	private static final double A3 = 297.0 / 420;

	private static Map<String, String> files;

	@BeforeAll
	static void generate() {
		files = ModelPage.files(Metamodel.read(ECORE));
	}

	@TestFactory
	Stream<DynamicTest> isWhatTheMetamodelSays() {
		return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(DOCS.resolve(file.getKey()), file.getValue())));
	}

	@Test
	void noPictureIsLeftOver() throws IOException {
		try (Stream<Path> pictures = Files.list(DOCS.resolve("images"))) {
			Set<String> found = new TreeSet<>(pictures.map(picture -> "images/" + picture.getFileName()).filter(name -> name.startsWith("images/model")).toList());
			Set<String> expected = new TreeSet<>(files.keySet());
			expected.remove("model.md");
			assertEquals(expected, found);
		}
	}

	@Test
	void isTheSameAgain() {
		assertEquals(files, ModelPage.files(Metamodel.read(ECORE)));
	}

	@Test
	void noTwoHeadingsHaveTheSameAnchor() {
		List<String> anchors = anchors();
		assertEquals(anchors.stream().distinct().toList(), anchors);
	}

	@Test
	void everyLinkWithinThePageLeadsToAHeading() {
		Set<String> links = new TreeSet<>(all("\\]\\(#([^)]*)\\)"));
		links.removeAll(anchors());
		assertEquals(Set.of(), links);
	}

	@Test
	void everyPictureFitsOnAPageOfA3() throws Exception {
		List<String> tooLarge = new ArrayList<>();
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (file.getKey().endsWith(".svg")) {
				Element svg = parse(file.getValue()).getDocumentElement();
				double width = Double.parseDouble(svg.getAttribute("width"));
				double height = Double.parseDouble(svg.getAttribute("height"));
				if (Math.max(width, height) > LONGEST || Math.min(width, height) > LONGEST * A3) {
					tooLarge.add(file.getKey() + ": " + svg.getAttribute("width") + " x " + svg.getAttribute("height"));
				}
			}
		}
		assertEquals(List.of(), tooLarge);
	}

	private static void check(Path file, String text) throws IOException {
		if (!Files.exists(file)) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			fail("there was no " + file + "; it was written now: review it and run the test again");
		}
		if (Boolean.getBoolean("golden.accept")) {
			Files.writeString(file, text);
			return;
		}
		List<String> expected = Files.readString(file).lines().toList();
		List<String> actual = text.lines().toList();
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			assertEquals(actual.get(i), expected.get(i), file + ", line " + (i + 1) + "; make it again with -Dgolden.accept=true");
		}
		assertEquals(text, Files.readString(file), file.toString());
	}

	private static List<String> anchors() {
		return all("(?m)^#+ (.*)$").stream().map(ModelPage::anchor).toList();
	}

	private static List<String> all(String pattern) {
		return Pattern.compile(pattern).matcher(files.get("model.md")).results().map(result -> result.group(1)).toList();
	}

	private static Document parse(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
	}
}
