// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the little of Markdown that the language server writes: strong words, escaped signs and lines, which it wraps. */
final class HoverPresenter implements DefaultInformationControl.IInformationPresenter, DefaultInformationControl.IInformationPresenterExtension {

	private static final int LONGEST_LINE = 90;
	private static final String STRONG = "**";

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int width, int height) {
		return text(markdown, presentation);
	}

	@Override
	@SuppressWarnings("deprecation") // the interface of the platform still has it
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int width, int height) {
		return text(markdown, presentation);
	}

	private static String text(String markdown, TextPresentation presentation) {
		StringBuilder text = new StringBuilder();
		int strong = -1;
		int blank = -1;
		int line = 0;
		for (int i = 0; i < markdown.length(); i++) {
			char sign = markdown.charAt(i);
			if (markdown.startsWith(STRONG, i)) {
				if (strong >= 0) {
					presentation.addStyleRange(new StyleRange(strong, text.length() - strong, null, null, SWT.BOLD));
				}
				strong = strong >= 0 ? -1 : text.length();
				i++;
			} else if (sign == '\n') {
				text.setLength(text.toString().stripTrailing().length());
				text.append('\n');
				line = text.length();
				blank = -1;
			} else {
				text.append(sign == '\\' && i + 1 < markdown.length() ? markdown.charAt(++i) : sign);
				blank = sign == ' ' ? text.length() - 1 : blank;
				if (text.length() - line > LONGEST_LINE && blank >= 0) {
					text.setCharAt(blank, '\n');
					line = blank + 1;
					blank = -1;
				}
			}
		}
		return text.toString();
	}
}
