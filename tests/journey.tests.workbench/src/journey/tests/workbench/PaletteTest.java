// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.editor.Palette;

class PaletteTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB DARK = new RGB(0x1E, 0x1F, 0x22);
	private static final double LEGIBLE = 4.5;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void allColoursAreLegible() {
		assertLegible(Palette.on(WHITE), WHITE);
		assertLegible(Palette.on(DARK), DARK);
	}

	@Test
	void aTextOnADarkBackgroundHasTheColoursForIt() throws Exception {
		IFile file = workbench.write(workbench.project("dark"), "a.journey", "channel web \"The web\" // a comment\n");
		IEditorPart editor = workbench.open(file);
		StyledText text = workbench.text(editor);
		assertEquals(Palette.on(text.getBackground().getRGB()).keyword(), colour(text, 0));
		text.setBackground(new Color(DARK));
		text.append("device phone \"A phone\" // another\n");
		int second = text.getText().indexOf("device");
		workbench.until("the colours on dark", () -> Palette.ON_DARK.keyword().equals(colour(text, second)));
		assertEquals(Palette.ON_DARK.text(), colour(text, text.getText().indexOf("\"A phone")));
		assertEquals(Palette.ON_DARK.comment(), colour(text, text.getText().indexOf("// another")));
		assertEquals(SWT.BOLD, text.getStyleRangeAtOffset(second).fontStyle);
	}

	@Test
	void onlyWholeWordsAreKeywords() throws Exception {
		IFile file = workbench.write(workbench.project("words"), "a.journey", "journey Buy { scope end-to-end } // a\nkpi K { formula conversion(A->B) }\n");
		StyledText text = workbench.text(workbench.open(file));
		assertTrue(isKeyword(text, "journey"));
		assertFalse(isKeyword(text, "to-end"), "in the middle of a word");
		assertTrue(isKeyword(text, "formula"));
		assertFalse(isKeyword(text, "version"), "the end of another word");
		assertFalse(isKeyword(text, "Buy"));
	}

	@Test
	void aTextThatIsNotClosedEndsWithItsLine() throws Exception {
		IFile file = workbench.write(workbench.project("open"), "a.journey", "channel web \"The web\npersona P { }\n");
		StyledText text = workbench.text(workbench.open(file));
		assertEquals(Palette.on(text.getBackground().getRGB()).text(), colour(text, text.getText().indexOf("web\n")));
		assertTrue(isKeyword(text, "persona"));
	}

	@Test
	void aCommentOfManyLinesIsOneWhileItIsTyped() throws Exception {
		IFile file = workbench.write(workbench.project("comments"), "a.journey", "channel web \"no /* comment\"\npersona P { }\npersona Q { }\n");
		StyledText text = workbench.text(workbench.open(file));
		assertTrue(isKeyword(text, "persona P"));
		text.replaceTextRange(text.getText().indexOf("persona P"), 0, "/* ");
		assertEquals(Palette.on(text.getBackground().getRGB()).comment(), colour(text, text.getText().indexOf("persona Q")));
		text.replaceTextRange(text.getText().indexOf("P {"), 0, "x");
		assertFalse(isKeyword(text, "persona xP"), "a line in the middle of a comment");
		text.replaceTextRange(text.getText().indexOf("persona Q"), 0, "*/ ");
		assertFalse(isKeyword(text, "persona xP"));
		assertTrue(isKeyword(text, "persona Q"));
	}

	private static boolean isKeyword(StyledText text, String word) {
		StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(word));
		return style != null && style.fontStyle == SWT.BOLD;
	}

	private static RGB colour(StyledText text, int offset) {
		return text.getStyleRangeAtOffset(offset).foreground.getRGB();
	}

	private static void assertLegible(Palette palette, RGB background) {
		Stream.of(palette.comment(), palette.text(), palette.keyword())
				.forEach(colour -> assertTrue(contrast(colour, background) >= LEGIBLE, colour + " on " + background + ": " + contrast(colour, background)));
	}

	private static double contrast(RGB one, RGB other) {
		double first = Palette.luminance(one);
		double second = Palette.luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}
}
