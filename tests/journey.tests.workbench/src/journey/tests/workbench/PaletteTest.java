// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
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
	void aKeywordInsideANameIsNoKeyword() throws Exception {
		StyledText text = workbench.text(workbench.open(workbench.write(workbench.project("words"), "a.journey", "channel television\nchannel linkedin\n")));
		workbench.until("the keywords have their colour", () -> text.getStyleRangeAtOffset(text.getText().lastIndexOf("channel")) != null);
		assertEquals(List.of("channel", "channel"), Stream.of(text.getStyleRanges()).filter(style -> style.fontStyle == SWT.BOLD).map(style -> text.getTextRange(style.start, style.length)).toList());
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
