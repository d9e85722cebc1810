// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A comment, or any part of one. */
final class CommentColours extends Colours {

	private final Token comment = new Token(new TextAttribute(null));

	CommentColours(Supplier<Palette> palettes) {
		super(palettes);
		setDefaultReturnToken(comment);
	}

	@Override
	void use(Palette palette) {
		comment.setData(new TextAttribute(new Color(palette.comment()), null, SWT.ITALIC));
	}
}
