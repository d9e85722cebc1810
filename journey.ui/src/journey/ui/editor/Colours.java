// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.RuleBasedScanner;

/** Colours a part of a text from the palette that fits the background at the time. */
abstract class Colours extends RuleBasedScanner {

	private final Supplier<Palette> palettes;
	private Palette shown;

	/** @param palettes asked before each part of the text is coloured */
	Colours(Supplier<Palette> palettes) {
		this.palettes = palettes;
	}

	/** From now on these are the colours. */
	abstract void use(Palette palette);

	@Override
	public void setRange(IDocument document, int offset, int length) {
		Palette wanted = palettes.get();
		if (wanted != shown) {
			shown = wanted;
			use(wanted);
		}
		super.setRange(document, offset, length);
	}
}
