// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import journey.model.journey.Journey;
import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.drawing.Drawing;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.pdf.PdfWriter;
import journey.sirius.raster.PngWriter;
import journey.sirius.svg.SvgWriter;
import journey.sirius.view.Color;
import journey.sirius.view.Diagram;
import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeStyle.Shape;
import journey.sirius.view.NodeView;
import journey.sirius.view.NodeView.Kind;
import journey.tests.support.JourneyText;

/** Files of pictures: whatever stands in labels, they can be read, and they are the same each time. */
class SvgTest {

	private static Drawing drawing(String label) {
		Journey journey = JourneyText.check("journey J {\n}\n").first(Journey.class);
		NodeView node = new NodeView("KT_Kpi", journey, Kind.NODE, null);
		Color blue = new Color(0, 0, 200);
		node.show(new Label(label, blue, 9, Set.of(FontFormat.UNDERLINE, FontFormat.ITALIC), Label.Alignment.CENTER, false),
				new NodeStyle(Shape.SQUARE, blue, null, null, blue, 1, LineStyle.DASH, 20, 4, 0, null));
		node.setTooltip(label);
		Diagram diagram = new Diagram("KPI tree", journey);
		diagram.hold(label, List.of(node), List.of(), List.of());
		return DiagramDrawing.of(DiagramLayout.of(diagram, Locale.ENGLISH), Locale.ENGLISH);
	}

	private static Drawing map() {
		JourneyText.Checked checked = JourneyText.check(GeneratedJourney.text(20, 5));
		return DiagramDrawing.of(DiagramLayout.of(HandMade.map(checked.first(Journey.class), checked.index()), Locale.FRENCH), Locale.FRENCH);
	}

	private static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<b> & \"c\" 'd' ]]>", "</text><script>alert(1)</script>", "a\u0000b\u0001c\u001fd\u0085e", "\ud800 half", "\ufffe\uffff", "\ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb",
			"\u0645\u0631\u062d\u0628\u0627 (hello) \u05e9\u05dc\u05d5\u05dd", "\u4f60\u597d\u4e16\u754c", "", "   ", "e\u0301\u0302\u0303\u0304"})
	void anyLabelCanBeDrawn(String label) throws ParserConfigurationException, SAXException, IOException {
		Drawing drawing = drawing(label);
		Document svg = parse(SvgWriter.file(drawing));
		List<String> elements = new ArrayList<>();
		NodeList all = svg.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			elements.add(((Element) all.item(i)).getTagName());
		}
		assertEquals(List.of(), elements.stream().filter(element -> !Set.of("svg", "title", "desc", "g", "rect", "text", "tspan").contains(element)).toList());
		assertEquals(0x89, PdfAndPng.png(drawing)[0] & 0xff);
		assertEquals('%', PdfWriter.write(drawing)[0]);
	}

	private static final class PdfAndPng {

		static byte[] png(Drawing drawing) {
			try (PngWriter writer = new PngWriter()) {
				return writer.write(drawing, 1);
			}
		}
	}

	@Test
	void thePictureSaysWhatItIs() throws ParserConfigurationException, SAXException, IOException {
		Element svg = parse(SvgWriter.file(map())).getDocumentElement();
		assertEquals("graphics-document document", svg.getAttribute("role"));
		assertEquals("fr", svg.getAttribute("xml:lang"));
		assertEquals("Un parcours g\u00e9n\u00e9r\u00e9", svg.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(1, svg.getElementsByTagName("desc").getLength());
	}

	@Test
	void thePictureNeedsNothingFromElsewhere() {
		String svg = SvgWriter.file(map());
		assertEquals(false, svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").matches("(?s).*(href|http|url\\((?!#)|<script|<style| on[a-z]+=|<image).*"));
	}

	@Test
	void theSamePictureHasTheSameBytes() {
		assertEquals(SvgWriter.file(map()), SvgWriter.file(map()));
		assertArrayEquals(PdfWriter.write(map()), PdfWriter.write(map()));
		assertArrayEquals(PdfAndPng.png(map()), PdfAndPng.png(map()));
	}

	@Test
	void aLargePictureBecomesSmallerDots() throws IOException {
		Drawing huge = new Drawing(300_000, 20_000, "t", "d", Locale.ENGLISH, List.of());
		try (PngWriter writer = new PngWriter()) {
			var image = ImageIO.read(new ByteArrayInputStream(writer.write(huge, 2)));
			assertEquals(16_000, image.getWidth());
		}
	}

	@Test
	void idsInAPageCanBeToldApart() {
		String svg = SvgWriter.element(map(), "one-");
		assertEquals(true, svg.startsWith("<svg "));
		assertEquals(true, svg.contains(" id=\"one-fill1\""));
	}
}
