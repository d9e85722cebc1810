// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.report.pdf.Typesetter;
import journey.tests.support.PdfText;

class TypesetterTest {

	private static final String DOCUMENT = """
			<html lang="fr"><head><title>T</title><style>body { font-family: Sans }</style>%s</head><body>%s</body></html>""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {
			"<img src='%s' alt='x'/>",
			"<div style='width: 90pt; height: 90pt; background-image: url(%s)'>x</div>",
			"<ul style='list-style-image: url(%s)'><li>x</li></ul>",
			"<object data='%s' type='image/png'>x</object>",
			"<svg><image href='%s'/></svg>" })
	void aPictureIsNotRead(String markup) throws IOException {
		Path picture = folder.resolve("picture.png");
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
		assertEquals(List.of(), pictures(pdf("", "<p>Text</p>" + markup.formatted(picture.toUri()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<link rel='stylesheet' type='text/css' href='%s'/>", "<style>@import url(%s);</style>" })
	void aStyleSheetIsNotRead(String markup) throws IOException {
		Path style = Files.writeString(folder.resolve("style.css"), "p { display: none }");
		assertEquals("Text\n", PdfText.of(pdf(markup.formatted(style.toUri()), "<p>Text</p>")));
	}

	@Test
	void declarationsAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String document = "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + DOCUMENT.formatted("", "<p>&x;</p>");
		assertThrows(IllegalArgumentException.class, () -> new Typesetter().set(document));
	}

	@ParameterizedTest
	@ValueSource(strings = { "difficile, efficace, officiel, flux", "œuvre, Ève, ça, «\u202Foù\u202F»", "→ ★ ≥ ≤ − ✓ ● ○ ½ €", "Жизнь", "Ελλάδα", "2\u202F499 €" })
	void textsAreFoundAsTheyWereWritten(String text) {
		assertEquals(text.replaceAll("\\s|\u202F", ""), PdfText.lettersOf(pdf("", "<p>" + text + "</p>")).replace("\u202F", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "漢", "\uD83E\uDD96" })
	void aCharacterWithoutGlyphIsReplaced(String character) {
		assertEquals("a\uFFFDb", PdfText.lettersOf(pdf("", "<p>a" + character + "b</p>")));
	}

	@Test
	void anotherTimeGivesTheSame() {
		assertArrayEquals(pdf("", "<p>Text</p>"), pdf("", "<p>Text</p>"));
	}

	private static byte[] pdf(String head, String body) {
		return new Typesetter().set(DOCUMENT.formatted(head, body));
	}

	private static List<COSName> pictures(byte[] pdf) throws IOException {
		List<COSName> pictures = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				page.getResources().getXObjectNames().forEach(pictures::add);
			}
		}
		return pictures;
	}
}
